using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.Rosters.Commands.Diff.Comparing;

/// <summary>
/// A figure or definition that rules stand on, in A and in B: a share, an amount, the reference wage, the rounding.
/// </summary>
/// <param name="Name">Its name in the rule set.</param>
/// <param name="A">The value of A; null where it has none.</param>
/// <param name="B">The value of B; null where it has none.</param>
/// <param name="ArticleA">The article of A.</param>
/// <param name="ArticleB">The article of B.</param>
internal sealed record ComparedFigure(string Name, string? A, string? B, string? ArticleA, string? ArticleB)
{
    /// <summary>How it changed.</summary>
    public Mark Mark =>
        A is null ? Mark.Added
        : B is null ? Mark.Removed
        : A == B ? Mark.Same
        : Mark.Changed;

    /// <summary>The figures of both, those of A in their order and then those that only B has.</summary>
    public static ImmutableArray<ComparedFigure> Compare(RuleSet a, RuleSet b)
    {
        Dictionary<string, (string Text, string? Article)> before = Figures(a);
        Dictionary<string, (string Text, string? Article)> after = Figures(b);
        return
        [
            .. before
                .Keys.Union(after.Keys)
                .Select(name =>
                {
                    (string? textA, string? articleA) = before.GetValueOrDefault(name);
                    (string? textB, string? articleB) = after.GetValueOrDefault(name);
                    return new ComparedFigure(name, textA, textB, articleA, articleB);
                }),
        ];
    }

    private static Dictionary<string, (string Text, string? Article)> Figures(RuleSet set)
    {
        Dictionary<string, (string, string?)> figures = [];
        if (set.ReferenceWage is RequiredReferenceWage wage)
        {
            figures["referenceWage"] = ($"{ChoiceNames.Of(wage.Scope)} {wage.Population}".TrimEnd(), null);
        }

        foreach (Parameter parameter in set.Parameters)
        {
            figures[parameter.Name] = (parameter.Value.ToString(CultureInfo.InvariantCulture), parameter.Article);
        }

        foreach (CitedAmount amount in set.Amounts)
        {
            figures[amount.Name] = (Text(amount), amount.Article);
        }

        foreach (Abbreviation definition in set.Definitions)
        {
            figures[definition.Name] = (definition.Text, null);
        }

        figures["rounding"] = (Text(set.Rounding.Rounding), null);
        figures["covers"] = (Text(set.Covers), null);
        return figures;
    }

    private static string Text(CitedAmount amount) =>
        amount.Announced is decimal figure ? FigureFormat.Money(figure)
        : amount.Rounding is Rounding rounding ? $"{amount.Text} ({Text(rounding)})"
        : amount.Text!;

    private static string Text(Rounding rounding) =>
        $"{rounding.Step.ToString(CultureInfo.InvariantCulture)} {ChoiceNames.Of(rounding.Mode)}";

    private static string Text(Covers covers)
    {
        string kinds = string.Join(", ", covers.Kinds.Select(ChoiceNames.Of));
        return covers.Pairs is { } pairs
            ? string.Join(
                "; ",
                pairs.Select(pair =>
                    $"{(pair.Kind is { } kind ? ChoiceNames.Of(kind) : "none")}: {Names(pair.Categories.Select(ChoiceNames.Of))}"
                )
            )
            : $"{kinds}: {Names(covers.Categories.Select(ChoiceNames.Of))}";
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
