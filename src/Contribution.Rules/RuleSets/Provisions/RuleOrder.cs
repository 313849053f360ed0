using System.Collections.Immutable;

namespace Contribution.Rules.RuleSets.Provisions;

/// <summary>The precedence of the rules of a determination, independent of their order in the file.</summary>
internal static class RuleOrder
{
    /// <summary>The word for <em>all other rules</em> in <c>precedes</c>.</summary>
    public const string Everything = "*";

    /// <summary>Whether one rule silences another wherever it applies.</summary>
    public static bool Silences(Rule rule, Rule other) =>
        rule.Overrides.Contains(other.Id) || rule.Precedes.Contains(other.Id) || rule.Precedes.Contains(Everything);

    /// <summary>The rules by id, each after those it is an exception to.</summary>
    public static ImmutableArray<Rule> OverriddenFirst(ImmutableArray<Rule> rules)
    {
        Dictionary<string, Rule> byId = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        ImmutableArray<Rule>.Builder ordered = ImmutableArray.CreateBuilder<Rule>(rules.Length);
        HashSet<string> placed = new(StringComparer.Ordinal);

        void Place(Rule rule)
        {
            if (!placed.Add(rule.Id))
            {
                return;
            }

            foreach (string overridden in rule.Overrides.Order(StringComparer.Ordinal))
            {
                Place(byId[overridden]);
            }

            ordered.Add(rule);
        }

        foreach (Rule rule in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            Place(rule);
        }

        return ordered.MoveToImmutable();
    }
}
