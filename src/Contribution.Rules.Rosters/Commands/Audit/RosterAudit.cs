using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>
/// Audits (稽核) a roster: compares the filed bases with the determined ones, and the employers' lists with the list
/// of those who are insured.
/// </summary>
internal static class RosterAudit
{
    /// <summary>Audits.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question.</param>
    /// <param name="roster">The employers and persons, with the filed bases.</param>
    /// <param name="insured">The persons who are in fact insured; null is no such list.</param>
    /// <param name="months">The audited period; a row that gives months of its own is audited for those of them in it.</param>
    /// <param name="watch">Takes the progress, and stops it between two employers; null is neither.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static AuditReport Audit(
        IContributionRules rules,
        RosterQuestion question,
        Roster roster,
        ListReading<InsuredRow>? insured,
        MonthSpan months,
        JobWatch? watch = null
    )
    {
        InsuredIndex? index = insured is null ? null : new InsuredIndex(insured);
        LikelyPairs pairs = index?.Pairs(roster.Persons) ?? LikelyPairs.None;
        EmployerAudit audit = new(rules, question, index, pairs, months);
        AuditedEmployer[] listed = [.. RosterBases.Determine(rules, question, roster, watch).Select(audit.Audit)];
        ILookup<string?, AuditedPerson> others = (index?.Rest() ?? [])
            .Select(row => NotListed(row, roster, pairs.Counterpart(row)))
            .ToLookup(person => person.EmployerId);
        HashSet<string> known = [.. listed.Select(employer => employer.Id ?? "")];
        return new AuditReport
        {
            Months = months,
            Employers =
            [
                .. Ranking.Sort([
                    .. listed.Select(employer => With(employer, others[employer.Id])),
                    .. others
                        .Where(persons => !known.Contains(persons.Key ?? ""))
                        .Select(persons => new AuditedEmployer { Id = persons.Key, Persons = [.. persons] }),
                ]),
            ],
            Repeated = [.. (index?.Repeated ?? []).Select(again => again.Row.Repeats(insured!.File, again.First))],
        };
    }

    private static AuditedEmployer With(AuditedEmployer employer, IEnumerable<AuditedPerson> others) =>
        employer with
        {
            Persons = [.. Ranking.Sort(employer.Persons.Concat(others))],
        };

    /// <summary>
    /// Whether a rejected row of the list of persons may be an insured person. A row that was read, and is not covered, is another person
    /// where nothing says otherwise.
    /// </summary>
    private static bool MayBe(RejectedRow rejected, InsuredRow row) =>
        !rejected.IsEmployer
        && (rejected.MayBeOfAnyEmployer || rejected.EmployerId is null || row.Marks.MayBeUnder(rejected.EmployerId))
        && (rejected.Uncovered is not PersonFacts read || IsLike(read, row));

    private static bool IsLike(PersonFacts read, InsuredRow row) =>
        new PersonMarks(read.Id, read.IdNumber, read.Name).Keys.Intersect(row.Marks.Keys).Any()
        || (row.Id is string id && SpreadsheetId.KeyOf(id) is string key && key == SpreadsheetId.KeyOf(read.Id))
        || (row.Name is string name && name == read.Name);

    private static AuditedPerson NotListed(InsuredRow row, Roster roster, Wording? probably)
    {
        bool mayBeListed = roster.Rejected.Any(rejected => MayBe(rejected, row));
        Wording? why = probably ?? (mayBeListed ? UnreadRows : null);
        return new AuditedPerson
        {
            Id = row.Id,
            EmployerId = row.EmployerId,
            Insured = row,
            Comparison = new FiledComparison(
                why is null ? AuditClass.NotListed : AuditClass.NotAuditable,
                row.FiledBase,
                Determined: null,
                Monthly: null,
                Months: 0
            ),
            Reasons = why is null ? [] : [why],
        };
    }

    /// <summary>Why the row of an insured person does not count.</summary>
    internal static Wording Contradicted { get; } =
        new(
            "参保名册中此人在同一单位有两行，基数或起止月互相矛盾",
            "the list of the insured has two rows of this person under this employer that contradict each other"
        );

    /// <summary>Why a person that is on one list only is not said to be missing on the other.</summary>
    internal static Wording UnreadRows { get; } =
        new(
            "另一名册有未读入的行，可能就是此人",
            "the other list has rows that could not be read; this may be one of them"
        );
}
