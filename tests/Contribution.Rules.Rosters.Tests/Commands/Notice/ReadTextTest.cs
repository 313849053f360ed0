using System.Net;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Tests.Commands.Notice;

/// <summary>Texts for people hold no id of a rule set and no English word; ids of persons and employers are their own.</summary>
public sealed partial class ReadTextTest
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
    public void Notice_of_an_embedded_rule_set_contains_no_English_word(string id)
    {
        string[] pages = [.. Pages(Side(RuleSetId.Parse(id)))];

        pages.Should().NotBeEmpty();
        pages.SelectMany(page => Word().Matches(page)).Select(match => match.Value).Distinct().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Newest))]
    public void Explanations_and_findings_of_an_embedded_rule_set_contain_no_English_word(string id)
    {
        string[] sentences =
        [
            .. Computed(Side(RuleSetId.Parse(id))).SelectMany(one => Sentences(one.Bases, one.Result)),
        ];

        sentences.Should().NotBeEmpty();
        sentences.SelectMany(said => Word().Matches(said)).Select(match => match.Value).Distinct().Should().BeEmpty();
    }

    private static ImpactSide Side(RuleSetId id) =>
        new() { Rules = ContributionRules.Default, Set = RuleSetCatalogue.Embedded.Get(id)! };

    private static IEnumerable<string> Pages(ImpactSide side)
    {
        foreach ((EmployerBases bases, BasesResult result) in Computed(side))
        {
            using StringWriter text = new();
            SheetHtml.Write(NoticeSheet.Create(bases, result, side.Set, new NoticePeriod(null, null)), text);
            yield return Read(text.ToString(), bases);
        }
    }

    private static IEnumerable<string> Sentences(EmployerBases bases, BasesResult result)
    {
        IEnumerable<string> findings = result.Findings.Select(finding => finding.Zh);
        string[] ids = Ids(bases);
        BasesRequest request = Question(result)
            .ToRequest(bases.Employer?.Facts, [.. bases.Persons.Select(row => row.Facts)]);
        IEnumerable<Explanation> explained = ContributionRules
            .Default.ExplainAll(request)
            .Match(all => all, _ => [], _ => []);
        return findings
            .Concat(explained.SelectMany(one => one.Rules.Select(rule => rule.Zh).Prepend(one.Zh)))
            .Distinct()
            .Select(said => Contract().Replace(WithoutIds(said, ids), " "));
    }

    private static IEnumerable<(EmployerBases Bases, BasesResult Result)> Computed(ImpactSide side)
    {
        RosterQuestion question = new()
        {
            Jurisdiction = side.Set.Id.Jurisdiction,
            ContributionYear = side.Set.Id.Year,
            ContributionMonth = side.Set.Id.FirstMonth,
            Insurance = side.Set.Id.Insurance,
            ReferenceWages = MadeUp,
        };
        // A made-up wage may contradict announced bounds; those sets have a wage on file.
        (EmployerBases, BasesResult)[] computed = [.. Computed(side, question)];
        return computed.Length > 0
            ? computed
            : Computed(side, question with { ReferenceWages = null, UseReferenceTable = true });
    }

    private static IEnumerable<(EmployerBases Bases, BasesResult Result)> Computed(
        ImpactSide side,
        RosterQuestion question
    )
    {
        foreach (
            EmployerBases bases in RosterBases.Determine(side.Rules, question, BuiltInPopulation.Create(side, side))
        )
        {
            if (bases.Outcome is Outcome<BasesResult>.Computed(var result))
            {
                yield return (bases, result);
            }
        }
    }

    /// <summary>The question of a result, with the wage that it had.</summary>
    private static RosterQuestion Question(BasesResult result) =>
        new()
        {
            Jurisdiction = result.Jurisdiction,
            ContributionYear = result.ContributionYear,
            Insurance = result.Insurance,
            ReferenceWages = result.ReferenceWage?.Origin == ValueOrigin.Request ? MadeUp : null,
            UseReferenceTable = result.ReferenceWage?.Origin == ValueOrigin.Table,
        };

    private static ReferenceWages MadeUp =>
        new()
        {
            Province = ReferenceWage.Monthly(7000m),
            City = ReferenceWage.Monthly(7000m),
            PoolingArea = ReferenceWage.Monthly(7000m),
        };

    /// <summary>The text of a page without the ids of persons and employers, and without the hash at its end.</summary>
    private static string Read(string page, EmployerBases bases) =>
        WithoutIds(
            WebUtility.HtmlDecode(Markup().Replace(page[page.IndexOf("<body>", StringComparison.Ordinal)..], " ")),
            Ids(bases)
        );

    /// <summary>The ids of an employer and its persons, the longest first.</summary>
    private static string[] Ids(EmployerBases bases) =>
        [
            .. bases
                .Persons.Select(person => person.Facts.Id)
                .Append(bases.Employer?.Facts.Id)
                .OfType<string>()
                .OrderByDescending(id => id.Length),
        ];

    private static string WithoutIds(string text, string[] ids) =>
        ids.Aggregate(text, (left, id) => left.Replace(id, " ", StringComparison.Ordinal));

    [GeneratedRegex("<footer>.*?</footer>|<[^>]*>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Markup();

    /// <summary>The properties of a request that findings name, so that who sent it can mend it.</summary>
    [GeneratedRegex(
        "referenceWages\\.(province|city|poolingArea)|useReferenceTable",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Contract();

    [GeneratedRegex("[A-Za-z]{2,}[A-Za-z0-9.-]*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
