using System.Net;
using System.Text.RegularExpressions;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Impacts;
using Contribution.Rules.Rosters.Notices;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Rosters.Tests.Notices;

/// <summary>What staff read on a notice holds no id of a rule set and no English word.</summary>
public sealed partial class NoticeNamesTest
{
    /// <summary>The newest rule set of each place and insurance that has one.</summary>
    public static TheoryData<string> Newest =>
        new(
            RuleSetCatalogue
                .Embedded.Ids.GroupBy(id => id.Family)
                .Select(family => family.OrderBy(id => id.Year).ThenBy(id => id.Month ?? 0).Last().ToString())
        );

    [Theory]
    [MemberData(nameof(Newest))]
    public void A_notice_of_an_embedded_rule_set_holds_no_English_word(string id)
    {
        string[] pages = [.. Pages(Sides(RuleSetId.Parse(id)))];

        pages.Should().NotBeEmpty();
        pages.SelectMany(page => Word().Matches(page)).Select(match => match.Value).Distinct().Should().BeEmpty();
    }

    private static ImpactSide Sides(RuleSetId id) =>
        new() { Rules = ContributionRules.Default, Set = RuleSetCatalogue.Embedded.Get(id)! };

    private static IEnumerable<string> Pages(ImpactSide side)
    {
        RosterQuestion question = new()
        {
            Jurisdiction = side.Set.Id.Jurisdiction,
            ContributionYear = side.Set.Id.Year,
            Insurance = side.Set.Id.Insurance,
            ReferenceWages = new ReferenceWages
            {
                Province = ReferenceWage.Monthly(7000m),
                City = ReferenceWage.Monthly(7000m),
                PoolingArea = ReferenceWage.Monthly(7000m),
            },
        };
        // A made-up wage may contradict announced bounds; those sets have a wage on file.
        string[] pages = [.. Pages(side, question)];
        return pages.Length > 0
            ? pages
            : Pages(side, question with { ReferenceWages = null, UseReferenceTable = true });
    }

    private static IEnumerable<string> Pages(ImpactSide side, RosterQuestion question)
    {
        Roster roster = BuiltInPopulation.Of(side, side);
        foreach (EmployerBases bases in RosterBases.Determine(side.Rules, question, roster))
        {
            if (bases.Outcome is BaseOutcome.Computed(var result))
            {
                using StringWriter text = new();
                SheetHtml.Write(NoticeSheet.Of(bases, result, side.Set, new NoticePeriod(null, null)), text);
                yield return Read(text.ToString(), bases);
            }
        }
    }

    /// <summary>The text of a page without the ids of persons and employers, and without the hash at its end.</summary>
    private static string Read(string page, EmployerBases bases)
    {
        string text = WebUtility.HtmlDecode(
            Markup().Replace(page[page.IndexOf("<body>", StringComparison.Ordinal)..], " ")
        );
        IEnumerable<string> ids = bases.Persons.Select(person => person.Facts.Id);
        foreach (string id in ids.Append(bases.Employer?.Facts.Id).OfType<string>())
        {
            text = text.Replace(id, " ", StringComparison.Ordinal);
        }

        return text;
    }

    [GeneratedRegex("<footer>.*?</footer>|<[^>]*>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Markup();

    [GeneratedRegex("[A-Za-z]{2,}[A-Za-z0-9.-]*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
