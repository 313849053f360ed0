using Contribution.Rules.Numbers;

namespace Contribution.Rules.Proof;

/// <summary>A linear form that is below zero, or not above it; the first factor of the form is 1 or -1.</summary>
internal sealed class Constraint : IEquatable<Constraint>
{
    private readonly int _direction;

    private Constraint(LinearForm form, bool strict) => (Form, Strict, _direction) = (form, strict, form.DirectionHash);

    /// <summary>The form.</summary>
    public LinearForm Form { get; }

    /// <summary>Whether zero itself is excluded.</summary>
    public bool Strict { get; }

    /// <summary>The negation: it holds exactly where this does not.</summary>
    public Constraint Opposite => new(Form.Times(-Rational.One), !Strict);

    /// <summary>left &lt; right.</summary>
    public static Constraint Less(LinearForm left, LinearForm right) => BelowZero(left - right, strict: true);

    /// <summary>left ≤ right.</summary>
    public static Constraint AtMost(LinearForm left, LinearForm right) => BelowZero(left - right, strict: false);

    /// <summary>A form that is below zero, or not above it.</summary>
    public static Constraint BelowZero(LinearForm form, bool strict)
    {
        if (form.IsConstant)
        {
            return new Constraint(form, strict);
        }

        Rational magnitude = Rational.Abs(form.FirstFactor);
        return new Constraint(magnitude == Rational.One ? form : form.Times(Rational.One / magnitude), strict);
    }

    /// <summary>Whether a constant form satisfies it.</summary>
    public bool HoldsAsConstant => Strict ? Form.Constant.Sign < 0 : Form.Constant.Sign <= 0;

    /// <summary>The order in which those stand together that differ in their constant only, the tightest first.</summary>
    public static int TightestFirst(Constraint one, Constraint other)
    {
        int order = one._direction.CompareTo(other._direction);
        order = order != 0 ? order : LinearForm.Compare(one.Form, other.Form);
        return order != 0 ? order : other.Strict.CompareTo(one.Strict);
    }

    public bool Equals(Constraint? other) => other is not null && Strict == other.Strict && Form.Equals(other.Form);

    public override bool Equals(object? obj) => Equals(obj as Constraint);

    public override int GetHashCode() => HashCode.Combine(_direction, Form.Constant, Strict);
}
