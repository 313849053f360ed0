namespace Contribution.Rules.Language;

/// <summary>The limits of an expression. A rule that needs more is better written as several rules.</summary>
internal static class ExpressionLimits
{
    /// <summary>The characters of an expression.</summary>
    public const int Length = 2000;

    /// <summary>Levels of nesting: parentheses, <c>not</c>, <c>min</c>, <c>max</c> and signs inside one another.</summary>
    public const int Nesting = 50;

    /// <summary>Levels of the typed tree, abbreviations included; a chain of <c>n</c> operators has <c>n</c> levels.</summary>
    public const int Depth = 250;

    /// <summary>Nodes of the typed tree, with amounts and abbreviations written out; they may nest, and so multiply.</summary>
    public const int Size = 10_000;

    /// <summary>The characters of a number.</summary>
    public const int Digits = 24;
}
