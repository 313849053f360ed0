using Contribution.Rules.Faults;
using Contribution.Rules.Numbers;
using Contribution.Rules.Requests;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Input.Reading.Employers;

/// <summary>
/// Reports employers whose base is the sum of their persons' bases while the list has none of their persons: the base of 0.00
/// is lawful only where they have none.
/// </summary>
internal static class EmployersWithoutPersons
{
    /// <summary>The note on them; none where there are none.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question.</param>
    /// <param name="file">The list of employers.</param>
    /// <param name="empty">The employers without a row of a person, read or rejected, with their places.</param>
    public static IEnumerable<FileNote> Notes(
        IContributionRules rules,
        RosterQuestion question,
        string file,
        IEnumerable<(EmployerFacts Facts, RowPlace Place)> empty
    )
    {
        // Most rule sets have no such base: then no employer needs to be computed.
        if (question.FindRuleSet(rules) is not RuleSet set || !NoPersonsFinding.MayFind(set))
        {
            return [];
        }

        RowPlace[] places =
        [
            .. empty
                .Where(employer => RestsOnPersons(rules.ComputeBases(question.ToRequest(employer.Facts, []))))
                .Select(employer => employer.Place),
        ];
        return places.Length == 0 ? [] : [new FileNote(file, Note(places))];
    }

    /// <summary>The note on those of a roster; none where there are none.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question.</param>
    /// <param name="file">The list of employers.</param>
    /// <param name="roster">The lists as they were read.</param>
    public static IEnumerable<FileNote> Notes(
        IContributionRules rules,
        RosterQuestion question,
        RosterFile file,
        Roster roster
    )
    {
        if (roster.Unplaced > 0)
        {
            return [];
        }

        HashSet<string?> named =
        [
            .. roster.Persons.Select(person => person.EmployerId),
            .. roster.Rejected.Select(row => row.EmployerId),
        ];
        return Notes(
            rules,
            question,
            file.Name,
            roster
                .Employers.Where(employer => !named.Contains(employer.Facts.Id))
                .Select(employer => (employer.Facts, file.Origin.PlaceOf(employer.Line)))
        );
    }

    private static bool RestsOnPersons(Outcome<BasesResult> outcome) =>
        outcome is Outcome<BasesResult>.Computed { Result: var result }
        && result.Findings.Any(finding => finding.Code == FindingCode.NoPersons);

    private static Wording Note(RowPlace[] places)
    {
        string count = FigureFormat.Text(places.Length);
        Wording first = RowPlace.List(places, places.Length);
        (string whose, string of) =
            places.Length == 1 ? ("employer's base is", "its") : ("employers' bases are", "their");
        return new Wording(
            $"{count} 个单位的缴费基数按所列人员的个人缴费基数核定，但未列其人员：{first.Zh}；请补列人员，或确认单位确无参保人员",
            $"{count} {whose} the sum of {of} persons' bases, and none of {of} persons is listed: {first.En}; list them, or confirm that there are none"
        );
    }
}
