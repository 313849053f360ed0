using Contribution.Rules.Numbers;

namespace Contribution.Rules.Proof;

/// <summary>A linear form that is below zero, or not above it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Strict">Whether zero itself is excluded.</param>
internal sealed record Constraint(LinearForm Form, bool Strict)
{
    /// <summary>What holds exactly where this does not.</summary>
    public Constraint Opposite => new(Form.Times(-Rational.One), !Strict);

    /// <summary>left &lt; right.</summary>
    public static Constraint Less(LinearForm left, LinearForm right) => new(left - right, Strict: true);

    /// <summary>left ≤ right.</summary>
    public static Constraint AtMost(LinearForm left, LinearForm right) => new(left - right, Strict: false);

    /// <summary>Whether a constant form satisfies it.</summary>
    public bool HoldsAsConstant => Strict ? Form.Constant.Sign < 0 : Form.Constant.Sign <= 0;
}
