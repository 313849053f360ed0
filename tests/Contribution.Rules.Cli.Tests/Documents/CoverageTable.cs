using System.Globalization;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>How far each province is covered, year by year, as lines of tables, from what the catalogue holds.</summary>
internal sealed class CoverageTable(RuleSetCatalogue catalogue)
{
    public const int First = 2019;
    public const int Last = 2026;

    private static readonly int[] Years = [.. Enumerable.Range(First, Last - First + 1)];

    /// <summary>
    /// A line for each province and an insurance: in each year the trust of its document, in brackets where a bound of
    /// enterprises is computed from the average wage, with a question mark where one cannot be, ½ where only one is known; a
    /// star where enterprises are not covered.
    /// </summary>
    public IEnumerable<string> Lines(Insurance insurance, bool inChinese) =>
        Provinces().Select(place => $"| {Name(place, inChinese)} | {Cells(place, insurance)} |");

    private IEnumerable<string> Provinces() =>
        catalogue
            .Ids.Select(id => id.Jurisdiction[..2] + "0000")
            .Distinct()
            .Where(place => place != "100000")
            .Order(StringComparer.Ordinal);

    private string Cells(string place, Insurance insurance) =>
        string.Join(
            " | ",
            Years
                .Select(year => YearParts.Find(catalogue, place, insurance, year))
                .Select(parts => parts.Length == 0 ? "–" : string.Join(" / ", parts.Select(part => Cell(place, part))))
        );

    private string Cell(string place, RuleSet set)
    {
        string trust = (set.Source.TrustMark ?? "–") + (set.Covers.Kinds.Contains(EmployerKind.Enterprise) ? "" : "*");
        bool isAnnounced = IsAnnounced(set, "floor") && IsAnnounced(set, "ceiling");
        bool hasWage = catalogue.ReferenceWages.Find(place, set.ReferenceWage!, set.Id.Year, null).Wage is not null;
        return isAnnounced ? trust
            : set.Amounts.Any(known => known.Name is "noticeFloor" or "noticeCeiling") ? $"{trust}½"
            : hasWage ? $"({trust})"
            : $"({trust})?";
    }

    /// <summary>Whether a bound is on file; one that the rule set does not have is none.</summary>
    private static bool IsAnnounced(RuleSet set, string amount) =>
        set.Amounts.Where(known => known.Name == amount).All(known => known.Announced is not null);

    private static string Name(string place, bool inChinese)
    {
        Place named = PlaceTable.Embedded.Get(place)!;
        return inChinese ? named.Short : string.Create(CultureInfo.InvariantCulture, $"{place} {named.En}");
    }
}
