using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Semantics;

/// <summary>
/// Which decisions of an employer's base rest on the individual bases: by the deciding rule, or by one that could have
/// silenced it. Such a decision is provisional where one of the individual bases is.
/// </summary>
internal static class BaseDependence
{
    /// <summary>The rules by which a decision of the rule at a place rests on them; none where it has no base.</summary>
    public static ImmutableArray<Rule> Through(Determination determination, int place) =>
        determination.Rules[place].Base is null
            ? []
            :
            [
                .. determination
                    .Silencers(place)
                    .Prepend(place)
                    .Select(other => determination.Rules[other])
                    .Where(ReadsBases),
            ];

    private static bool ReadsBases(Rule rule) =>
        Reads(rule.When.Root) || (rule.Base is { Root: var root } && Reads(root));

    private static bool Reads(Node node) => node.Facts().Contains(Vocabulary.IndividualBases);
}
