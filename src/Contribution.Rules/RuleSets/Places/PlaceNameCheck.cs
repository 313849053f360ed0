using Contribution.Rules.Faults;

namespace Contribution.Rules.RuleSets.Places;

/// <summary>Compares the name beside a code in a table with the name of the place.</summary>
internal static class PlaceNameCheck
{
    /// <summary>
    /// The words for the place that a name belongs to where it is not the one with the code; null where both may be the same.
    /// Zones and counties have names of their own, of which nothing is known.
    /// </summary>
    public static FaultWords? FindContradiction(string code, string? name)
    {
        if (name is null || PlaceTable.Embedded.Get(code) is not Place place)
        {
            return null;
        }

        Place[] named = [.. PlaceTable.Embedded.Named(name)];
        return named.Length == 0 || Array.Exists(named, one => one.Code == code)
            ? null
            : new FaultWords(Found: null, Allowed: null)
            {
                Sentence = new Wording(
                    $"名称“{name}”与代码 {code}（{place.Zh}）不一致",
                    $"the name \"{name}\" is not that of {code}, {place.En}"
                ),
            };
    }
}
