using System.Collections.Immutable;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Commands.Diff.Comparing;

/// <summary>A rule of A and the one of the same id of B.</summary>
/// <param name="Kind">For whose base it is.</param>
/// <param name="Id">The rule's id.</param>
/// <param name="A">The rule in A; null where A has none of this id.</param>
/// <param name="B">The rule in B; null where B has none of this id.</param>
internal sealed record ComparedRule(BaseKind Kind, string Id, Rule? A, Rule? B)
{
    /// <summary>How it changed. The same article of another document is no change.</summary>
    public Mark Mark =>
        A is null ? Mark.Added
        : B is null ? Mark.Removed
        : Text(A) == Text(B) ? Mark.Same
        : Mark.Changed;

    /// <summary>The rules of both, those of A in their order and then those that only B has.</summary>
    public static ImmutableArray<ComparedRule> Compare(RuleSet a, RuleSet b)
    {
        return
        [
            .. Enum.GetValues<BaseKind>()
                .SelectMany(kind =>
                {
                    Dictionary<string, Rule> before = a.For(kind).Rules.ToDictionary(rule => rule.Id);
                    Dictionary<string, Rule> after = b.For(kind).Rules.ToDictionary(rule => rule.Id);
                    return before
                        .Keys.Union(after.Keys)
                        .Select(id => new ComparedRule(
                            kind,
                            id,
                            before.GetValueOrDefault(id),
                            after.GetValueOrDefault(id)
                        ));
                }),
        ];
    }

    private static string Text(Rule rule) =>
        string.Join(
            '\n',
            rule.Article,
            rule.Quote,
            rule.Reading,
            rule.When.Text,
            rule.Base?.Text,
            rule.Status,
            rule.ExemptWage?.Text,
            string.Join(' ', rule.Overrides),
            string.Join(' ', rule.Precedes)
        );
}
