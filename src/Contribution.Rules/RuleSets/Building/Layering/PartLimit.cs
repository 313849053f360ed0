using System.Globalization;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>
/// Limits the size of one rule set. Rules and names are compared with one another, which takes quadratic time and
/// more; circulars have some tens of each.
/// </summary>
internal static class PartLimit
{
    /// <summary>The most parameters, amounts and so on, those of all extended files together.</summary>
    public const int MostParts = 500;

    /// <summary>The most rules of one base: a decision has eight bits for the number of its rule, and 0 is none.</summary>
    public const int MostRules = byte.MaxValue - 1;

    /// <summary>The most files that one rule set may consist of.</summary>
    public const int MostLayers = 16;

    private static readonly (string Key, Func<RuleFile, int?> Count)[] Counted =
    [
        ("parameters", file => file.Parameters?.Count),
        ("figures", file => file.Figures?.Count),
        ("tiers", file => file.Tiers?.Values.Sum(Tiers)),
        ("amounts", file => file.Amounts?.Count),
        ("ordered", file => file.Ordered?.Sum(chain => chain.Length)),
        ("define", file => file.Define?.Count),
        ("individualBase", file => file.IndividualBase?.Length),
        ("employerBase", file => file.EmployerBase?.Length),
        ("findings", file => file.Findings?.Length),
        ("procedure", file => file.Procedure?.Length),
        ("invariants", file => file.Invariants?.Length),
        ("retroactive", file => file.Retroactive?.Length),
        ("without", file => file.Without?.Length),
    ];

    /// <summary>Whether the layers keep the limits; else the faults say which they do not.</summary>
    public static bool Holds(IReadOnlyList<Layer> layers, List<Fault> faults)
    {
        int before = faults.Count;
        foreach ((string key, Func<RuleFile, int?> count) in Counted)
        {
            int parts = layers.Sum(layer => count(layer.File) ?? 0);
            int most = key is "individualBase" or "employerBase" ? MostRules : MostParts;
            if (parts > most)
            {
                faults.Add(
                    new Fault(
                        FaultCode.TooLarge,
                        "/" + key,
                        parts.ToString(CultureInfo.InvariantCulture),
                        most.ToString(CultureInfo.InvariantCulture)
                    )
                    {
                        File = layers[0].Name,
                    }
                );
            }
        }

        return faults.Count == before;
    }

    /// <summary>The tiers of a list in the year that has the most of them.</summary>
    private static int Tiers(TiersPart list) =>
        (list.ByYear?.Values ?? Enumerable.Empty<TiersOfYear>())
            .Select(year => (year.Ratios?.Length ?? 0) + (year.Amounts?.Length ?? 0))
            .Append((list.Ratios?.Length ?? 0) + (list.Amounts?.Length ?? 0))
            .Max();
}
