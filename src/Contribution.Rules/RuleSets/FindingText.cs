using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.RuleSets;

/// <summary>A finding's sentence; what stands in braces is an expression, shown as money.</summary>
/// <param name="Text">The sentence as written.</param>
/// <param name="Pieces">The plain pieces, and between them the expressions.</param>
/// <param name="Figures">The expressions.</param>
public sealed record FindingText(string Text, ImmutableArray<string> Pieces, ImmutableArray<Node> Figures)
{
    /// <summary>The sentence with its figures, each to the fen; an unknown one is shown as a question mark.</summary>
    public string With(Interpreter facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return string.Concat(
            Pieces.Select((piece, place) => place == 0 ? piece : Show(facts.Number(Figures[place - 1])) + piece)
        );
    }

    private static string Show(Rational? figure) =>
        figure is Rational value
            ? new Rounding(0.01m, RoundingMode.HalfUp)
                .Apply(value)
                .ToDecimal()
                .ToString("F2", CultureInfo.InvariantCulture)
            : "?";
}
