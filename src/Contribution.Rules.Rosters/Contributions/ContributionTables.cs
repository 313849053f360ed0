using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters.Contributions;

/// <summary>What is due for people: what the files of results have, with names, and without the rules' ids.</summary>
internal sealed class ContributionTables
{
    private readonly bool _chinese;
    private readonly ListedRows _listed;

    /// <summary>Reads the lists of a job once more, for the names that are not in the results.</summary>
    /// <param name="job">The job.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ContributionTables(BasesJob job)
    {
        _chinese = job.Chinese;
        _listed = new ListedRows(job);
    }

    /// <summary>What is due for persons.</summary>
    /// <param name="rows">The rows of <see cref="BulkContributions.PersonsName"/>.</param>
    public ResultTable Persons(IEnumerable<IReadOnlyList<string>> rows) =>
        ContributionColumns.Persons(_chinese).For(TableReader.People, rows.Select(Person));

    /// <summary>What is due of employers.</summary>
    /// <param name="rows">The rows of <see cref="BulkContributions.EmployersName"/>.</param>
    public ResultTable Employers(IEnumerable<IReadOnlyList<string>> rows) =>
        ContributionColumns.Employers(_chinese).For(TableReader.People, rows.Select(Employer));

    private PersonDueLine Person(IReadOnlyList<string> row) =>
        new(row[0], row[1])
        {
            Name = _listed.Person(row[0], row[1])?.Facts.Name,
            Insurance = row[2],
            FirstMonth = row[3],
            LastMonth = row[4],
            Months = row[5],
            Base = row[6],
            Status = row[7],
            Rule = row[8],
            Article = row[9],
            Employee = row[10],
            Employer = row[11],
            Flexible = row[12],
            Total = row[13],
            Missing = row[14],
        };

    private EmployerDueLine Employer(IReadOnlyList<string> row) =>
        new(row[0])
        {
            Name = _listed.Employer(row[0])?.Facts.Name,
            Insurance = row[1],
            FirstMonth = row[2],
            LastMonth = row[3],
            Months = row[4],
            Base = row[5],
            Status = row[6].Length == 0 ? null : row[6],
            Rule = row[7],
            Article = row[8],
            Employer = row[9],
            Employee = row[10],
            Flexible = row[11],
            Monthly = row[12],
            Total = row[13],
            SumStatus = row[14],
            Remarks = row[15],
        };
}
