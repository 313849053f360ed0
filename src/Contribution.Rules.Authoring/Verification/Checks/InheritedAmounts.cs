using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Doubts;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>
/// Finds amounts that a file takes from the rules of another year, for which they were announced: next year's own is not
/// known by them, and answers would rest on a figure that is out of date.
/// </summary>
internal static class InheritedAmounts
{
    /// <summary>The faults of one file.</summary>
    /// <param name="sets">The rule sets that it gives.</param>
    public static IEnumerable<Fault> In(IEnumerable<RuleSet> sets) =>
        sets.Where(set => set.Layers is [RuleSetId parent, ..] && parent.Year != set.Id.Year)
            .SelectMany(set => StaleFigures.In(set).Select(amount => (set.Id.Year, Amount: amount)))
            .GroupBy(stale => (stale.Amount.Name, stale.Amount.AnnouncedFor, stale.Amount.Announced))
            .Select(same => Fault(same.First().Amount, [.. same.Select(stale => stale.Year).Distinct().Order()]));

    private static Fault Fault(CitedAmount amount, int[] years)
    {
        Wording name = DoubtfulFigures.Name(amount.Name, amount.Called);
        string key = FigureFormat.Text(years[0]);
        string span = years.Length == 1 ? key : $"{key}–{FigureFormat.Text(years[^1])}";
        return new Fault(
            FaultCode.Missing,
            JsonPath.Child("/amounts", amount.Name),
            string.Create(CultureInfo.InvariantCulture, $"{amount.Announced} ({amount.AnnouncedFor})"),
            $"byYear/{key}"
        )
        {
            Words = FaultWords.Saying(
                new Wording(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name.Zh} {amount.Announced} 是{amount.Source.DocumentFor(chinese: true)}为 {amount.AnnouncedFor} 年度公布的，{span} 年度没有公布：应在 byYear 中列出当年公布的数额；确需继续执行的，在 byYear 中重新列出并注明依据（reading）"
                    ),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"the {name.En} {amount.Announced} was announced for {amount.AnnouncedFor} ({amount.Source.DocumentFor(chinese: false)}), and none for {span}: give the year's own in byYear, or repeat it there with a reading where it goes on"
                    )
                )
            ),
        };
    }
}
