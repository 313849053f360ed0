namespace Contribution.Rules.RuleSets.Places;

/// <summary>How places lie within one another, by their GB/T 2260 codes.</summary>
internal static class PlaceCodes
{
    /// <summary>The nation's code.</summary>
    public const string Nation = "100000";

    /// <summary>Whether it is six digits, as every code is.</summary>
    public static bool IsJurisdiction(ReadOnlySpan<char> code) =>
        code.Length == 6 && !code.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether it is a province or the nation.</summary>
    public static bool IsProvince(string place) => place.EndsWith("0000", StringComparison.Ordinal);

    /// <summary>Whether it is a prefecture, a province or the nation, and no district or county.</summary>
    public static bool HasPlacesBelow(string place) => place.EndsWith("00", StringComparison.Ordinal);

    /// <summary>The place itself, its prefecture, its province, the nation; each once.</summary>
    public static IEnumerable<string> Chain(string place)
    {
        yield return place;
        bool isPrefecture = HasPlacesBelow(place);
        if (!isPrefecture)
        {
            yield return place[..4] + "00";
        }

        if (!IsProvince(place) && (isPrefecture || place[2..4] != "00"))
        {
            yield return place[..2] + "0000";
        }

        if (!place.StartsWith(Nation[..2], StringComparison.Ordinal))
        {
            yield return Nation;
        }
    }
}
