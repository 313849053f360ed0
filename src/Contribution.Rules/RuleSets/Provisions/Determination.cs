using System.Collections.Immutable;

namespace Contribution.Rules.RuleSets.Provisions;

/// <summary>The rules that fix one kind of base: each person's, or the employer's. Their order means nothing.</summary>
internal sealed class Determination
{
    // By place; asked for again and again by a proof.
    private int[][]? _silencers;
    private int[][]? _overridden;

    internal Determination(ImmutableArray<Rule> rules) => Rules = RuleOrder.OverriddenFirst(rules);

    /// <summary>The rules, by id, and those that are overridden before their exceptions.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>A rule by its id; null where there is none.</summary>
    public Rule? Find(string? id) => Rules.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The places of the rules that silence the rule at a place wherever they apply.</summary>
    internal IReadOnlyList<int> Silencers(int rule) => (_silencers ??= [.. Places.Select(SilencersOf)])[rule];

    /// <summary>The places of the rules that the rule at a place is an exception to.</summary>
    internal IReadOnlyList<int> Overridden(int rule) => (_overridden ??= [.. Places.Select(OverriddenOf)])[rule];

    private IEnumerable<int> Places => Enumerable.Range(0, Rules.Length);

    private int[] SilencersOf(int rule) =>
        [.. Places.Where(other => other != rule && RuleOrder.Silences(Rules[other], Rules[rule]))];

    private int[] OverriddenOf(int rule) =>
        [.. Rules[rule].Overrides.Select(id => Rules.TakeWhile(other => other.Id != id).Count())];
}
