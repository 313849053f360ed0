using Contribution.Rules.Rosters.Commands.Rosters.Tables;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>The tables of contributions for people: the files of results with names, and without the rules' ids.</summary>
internal sealed class ContributionTables
{
    private readonly bool _chinese;
    private readonly ListedRows _listed;

    /// <summary>Reads the lists of a job once more, for the names that are not in the results.</summary>
    /// <param name="job">The job.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ContributionTables(BasesJob job, CancellationToken cancellation)
    {
        _chinese = job.Chinese;
        _listed = new ListedRows(job, cancellation);
    }

    /// <summary>The contributions of persons.</summary>
    /// <param name="rows">The rows of <see cref="BulkContributions.PersonsName"/>.</param>
    public ResultTable Persons(IEnumerable<IReadOnlyList<string>> rows) =>
        ContributionColumns.Persons(_chinese).For(TableReader.People, rows.Select(Person));

    /// <summary>The contributions of employers.</summary>
    /// <param name="rows">The rows of <see cref="BulkContributions.EmployersName"/>.</param>
    public ResultTable Employers(IEnumerable<IReadOnlyList<string>> rows) =>
        ContributionColumns.Employers(_chinese).For(TableReader.People, rows.Select(Employer));

    private WrittenLine Person(IReadOnlyList<string> row) =>
        new(row, ids: 2) { Name = _listed.Person(row[0], row[1])?.Facts.Name };

    private WrittenLine Employer(IReadOnlyList<string> row) =>
        new(row, ids: 1) { Name = _listed.Employer(row[0])?.Facts.Name };
}
