namespace Contribution.Rules.Language;

/// <summary>The operations on two numbers.</summary>
internal enum Arithmetic
{
    /// <summary>+</summary>
    Add,

    /// <summary>-</summary>
    Subtract,

    /// <summary>*; one factor is constant.</summary>
    Multiply,

    /// <summary>/; the divisor is a constant other than zero.</summary>
    Divide,
}
