using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.Cli.Naming;

/// <summary>The places that a rule set serves, by their codes; every place lies in the nation.</summary>
internal static class ServedPlaces
{
    /// <summary>Whether a rule set belongs to a place or to a place in it, or applies to it from a place around it.</summary>
    public static bool Serves(RuleSetCatalogue catalogue, RuleSetId id, string place) =>
        PlaceCodes.Chain(id.Jurisdiction).Contains(place) || AppliesTo(catalogue, id, place);

    /// <summary>Whether a rule set of a place around another applies to that other.</summary>
    public static bool AppliesTo(RuleSetCatalogue catalogue, RuleSetId id, string place) =>
        PlaceCodes.Chain(place).Contains(id.Jurisdiction) && catalogue.Get(id)!.AppliesBelow;
}
