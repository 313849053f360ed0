namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>Which rule of a determination decides a case, by the definition in docs/rule-files.md.</summary>
internal sealed class Determination(IReadOnlyList<Rule> rules, Scope scope)
{
    /// <summary>The one rule that decides, or null where some rule is open.</summary>
    /// <exception cref="UnprovedException">No rule decides and none is open, or two decide.</exception>
    public Rule? Decide()
    {
        Rule[] deciding = [.. rules.Where(rule => Applies(rule) && !Silencers(rule).Any(Applies))];
        return deciding.Length switch
        {
            1 => deciding[0],
            0 when Open().Any() => null,
            0 => throw new UnprovedException("a gap: no rule decides"),
            _ => throw new UnprovedException($"an overlap: {string.Join(", ", deciding.Select(rule => rule.Id))}"),
        };
    }

    /// <summary>The rules that except or precede a rule.</summary>
    public IEnumerable<Rule> Silencers(Rule rule) =>
        rules.Where(other =>
            other != rule
            && (other.Overrides.Contains(rule.Id) || other.Precedes.Contains(rule.Id) || other.Precedes.Contains("*"))
        );

    /// <summary>The facts for lack of which rules are open, in the contract's order and names.</summary>
    public string[] Missing(string wageScope)
    {
        HashSet<string> unknown =
        [
            .. Open()
                .SelectMany(rule =>
                    scope.Unsettled(rule.When).Concat(rule.Base is null ? [] : scope.Unsettled(rule.Base))
                ),
        ];
        return
        [
            .. CaseFacts
                .Order.Take(1)
                .Concat(unknown.Where(IsFigure).Order(StringComparer.Ordinal))
                .Concat(CaseFacts.Order.Skip(1))
                .Where(unknown.Contains)
                .Select(name =>
                    name == "referenceWage" ? "referenceWages." + wageScope
                    : name == "persons.exemptWagesOutside" ? "persons.exemptWages"
                    : name.StartsWith("persons.", StringComparison.Ordinal) ? name
                    : IsFigure(name) ? name
                    : name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]
                )
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether an open rule waits for a declared amount that is one of its tiers, and for nothing else.</summary>
    public bool IsNoTier() =>
        Open()
            .Select(rule => scope.Conjuncts(rule.When).ToArray())
            .Any(parts =>
                parts
                    .OfType<Node.Listed>()
                    .Any(asked =>
                        scope.IsNoTier(asked)
                        && parts.Where(part => part != asked).All(part => scope.Value(part) is true)
                    )
            );

    private static bool IsFigure(string name) =>
        name.StartsWith(Scope.FigurePrefix, StringComparison.Ordinal)
        || name.StartsWith(Scope.AmountPrefix, StringComparison.Ordinal);

    private IEnumerable<Rule> Open() =>
        rules.Where(rule => rule.IsPrimary && scope.Value(rule.When, openTests: true) is not false);

    private bool Applies(Rule rule) =>
        (rule.Overrides.Count == 0 || rules.Any(other => rule.Overrides.Contains(other.Id) && Applies(other)))
        && scope.Value(rule.When) is true;
}
