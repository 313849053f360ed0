using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters;

/// <summary>
/// The bases of a roster for people: what the files of results have, with names, wages, documents and the circular's
/// sentences in place of the rules' ids.
/// </summary>
public sealed class BasesTables
{
    private readonly RuleSet? _set;
    private readonly bool _chinese;
    private readonly ListedRows _listed;

    /// <summary>Reads the lists of a job once more, for what is not in the results.</summary>
    /// <param name="job">The job.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public BasesTables(BasesJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        _chinese = job.Chinese;
        RosterQuestion question = job.Question;
        _set = question.AnsweredBy(job.Rules);
        _listed = new ListedRows(job);
    }

    /// <summary>The persons' bases.</summary>
    /// <param name="rows">The rows of <see cref="BasesFiles.PersonsName"/>.</param>
    public ResultTable Persons(IEnumerable<IReadOnlyList<string>> rows) =>
        BasesColumns.Persons(_chinese).For(TableReader.People, rows.Select(Person));

    /// <summary>The employers' bases.</summary>
    /// <param name="rows">The rows of <see cref="BasesFiles.EmployersName"/>.</param>
    public ResultTable Employers(IEnumerable<IReadOnlyList<string>> rows) =>
        BasesColumns.Employers(_chinese).For(TableReader.People, rows.Select(Employer));

    private WrittenLine Person(IReadOnlyList<string> row)
    {
        PersonRow? person = _listed.Person(row[1], row[0]);
        return Explained(new WrittenLine(row, Ids: 2), BaseKind.IndividualBase) with
        {
            Name = person?.Facts.Name,
            Wage = person is null ? null : AssessedWage.Find(person.Facts),
        };
    }

    private WrittenLine Employer(IReadOnlyList<string> row)
    {
        EmployerRow? employer = _listed.Employer(row[0]);
        return Explained(new WrittenLine(row, Ids: 1), BaseKind.EmployerBase) with
        {
            Name = employer?.Facts.Name,
            Wage = employer?.Facts.PriorYearMonthlyTotalWages,
        };
    }

    private WrittenLine Explained(WrittenLine line, BaseKind kind)
    {
        Rule? rule = _set?.For(kind).Find(line[2]);
        return line with
        {
            Document = rule?.Source.Document,
            Provision = Citation.ProvisionOf(rule?.Called, rule?.Quote, rule?.Reading, _chinese),
        };
    }
}
