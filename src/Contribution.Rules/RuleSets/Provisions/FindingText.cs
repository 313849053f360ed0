using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.RuleSets.Provisions;

/// <summary>A finding's sentence; expressions in braces are shown as money.</summary>
internal sealed class FindingText(string text, ImmutableArray<string> pieces, ImmutableArray<Node> figures)
{
    /// <summary>The sentence as written.</summary>
    public string Text { get; } = text;

    /// <summary>The plain pieces, and between them the expressions.</summary>
    public ImmutableArray<string> Pieces { get; } = pieces;

    /// <summary>The expressions.</summary>
    public ImmutableArray<Node> Figures { get; } = figures;

    /// <summary>The sentence with its figures, each to the fen; an unknown one is shown as a question mark.</summary>
    public string With(Interpreter facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return string.Concat(
            Pieces.Select((piece, place) => place == 0 ? piece : Show(facts.Number(Figures[place - 1])) + piece)
        );
    }

    private static string Show(Rational? figure) =>
        figure is Rational value ? FigureFormat.Money(Rounding.ToFen.Apply(value).ToDecimal()) : "?";
}
