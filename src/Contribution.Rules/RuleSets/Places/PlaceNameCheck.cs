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

        return IsNameOf(code, name) || PlaceTable.Embedded.Named(name).IsEmpty
            ? null
            : FaultWords.Saying(
                new Wording(
                    $"名称“{name}”与代码 {code}（{place.Zh}）不一致",
                    $"the name \"{name}\" is not that of {code}, {place.En}"
                )
            );
    }

    /// <summary>Whether a name is that of a place, or of several of which it is one.</summary>
    public static bool IsNameOf(string code, string name) =>
        // Nearly all names are written so, and to look for a name goes through all places.
        PlaceTable.Embedded.Get(code)
            is Place place
            && (name == place.Short || name == place.Zh)
        || PlaceTable.Embedded.Named(name).Any(one => one.Code == code);
}
