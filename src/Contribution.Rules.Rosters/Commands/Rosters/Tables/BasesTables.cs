using Contribution.Rules.Rosters.Commands.Rosters.Tables;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters;

/// <summary>
/// The bases of a roster for people: the content of the result files, with names, wages, documents and the circular's
/// sentences in place of the rules' ids.
/// </summary>
public sealed class BasesTables
{
    private readonly RuleSet? _set;
    private readonly bool _chinese;
    private readonly ListedRows _listed;

    /// <summary>Reads the lists of a job again, for values that are not in the results.</summary>
    /// <param name="job">The job.</param>
    public BasesTables(BasesJob job)
        : this(job, default) { }

    internal BasesTables(BasesJob job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(job);
        _chinese = job.Chinese;
        RosterQuestion question = job.Question;
        _set = question.FindRuleSet(job.Rules);
        _listed = new ListedRows(job, cancellation);
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
        decimal? wage = person is null ? null : AssessedWage.Find(person.Facts);
        return Explain(row, ids: 2, BaseKind.IndividualBase, person?.Facts.Name, wage);
    }

    private WrittenLine Employer(IReadOnlyList<string> row)
    {
        EmployerFacts? employer = _listed.Employer(row[0])?.Facts;
        return Explain(row, ids: 1, BaseKind.EmployerBase, employer?.Name, employer?.PriorYearMonthlyTotalWages);
    }

    private WrittenLine Explain(IReadOnlyList<string> row, int ids, BaseKind kind, string? name, decimal? wage)
    {
        Rule? rule = _set?.For(kind).Find(row[ids + 2]);
        return new WrittenLine(row, ids)
        {
            Name = name,
            Wage = wage,
            Document = rule?.Source.Document,
            Provision = Citation.ProvisionOf(rule?.Called, rule?.Quote, rule?.Reading, _chinese),
        };
    }
}
