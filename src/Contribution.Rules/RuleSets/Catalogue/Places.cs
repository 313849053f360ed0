namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>How places lie within one another, by their GB/T 2260 codes.</summary>
internal static class Places
{
    private const string Nation = "100000";

    /// <summary>The place itself, its prefecture, its province, the nation; each once.</summary>
    public static IEnumerable<string> Chain(string place) =>
        new[] { place, place[..4] + "00", place[..2] + "0000", Nation }.Distinct(StringComparer.Ordinal);
}
