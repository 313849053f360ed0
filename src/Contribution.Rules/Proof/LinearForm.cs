using Contribution.Rules.Numbers;

namespace Contribution.Rules.Proof;

/// <summary>A sum of variables times constants, plus a constant: what every number of the rule language comes to.</summary>
internal sealed class LinearForm : IEquatable<LinearForm>
{
    // By variable, no factor is zero.
    private readonly (int Variable, Rational Factor)[] _terms;

    private LinearForm((int Variable, Rational Factor)[] terms, Rational constant) =>
        (_terms, Constant) = (terms, constant);

    public static LinearForm Zero { get; } = Of(Rational.Zero);

    public Rational Constant { get; }

    /// <summary>How many variables it has, each with a factor that is not zero.</summary>
    public int Size => _terms.Length;

    public bool IsConstant => _terms.Length == 0;

    /// <summary>The factor of the lowest variable.</summary>
    public Rational FirstFactor => _terms[0].Factor;

    /// <summary>The highest variable.</summary>
    public int LastVariable => _terms[^1].Variable;

    public static LinearForm Of(Rational constant) => new([], constant);

    public static LinearForm Variable(int variable) => new([(variable, Rational.One)], Rational.Zero);

    public Rational this[int variable] => Array.Find(_terms, term => term.Variable == variable).Factor;

    /// <summary>The same without its constant.</summary>
    public LinearForm WithoutConstant() => Constant.Sign == 0 ? this : new LinearForm(_terms, Rational.Zero);

    public LinearForm Times(Rational factor) =>
        factor.Sign == 0
            ? Zero
            : new LinearForm(
                Array.ConvertAll(_terms, term => (term.Variable, term.Factor * factor)),
                Constant * factor
            );

    public Rational At(IReadOnlyDictionary<int, Rational> point) =>
        _terms.Aggregate(Constant, (sum, term) => sum + (term.Factor * point[term.Variable]));

    public static LinearForm operator +(LinearForm left, LinearForm right)
    {
        List<(int, Rational)> terms = new(left._terms.Length + right._terms.Length);
        int at = 0;
        foreach ((int variable, Rational factor) in left._terms)
        {
            for (; at < right._terms.Length && right._terms[at].Variable < variable; at++)
            {
                terms.Add(right._terms[at]);
            }

            bool both = at < right._terms.Length && right._terms[at].Variable == variable;
            Rational sum = both ? factor + right._terms[at++].Factor : factor;
            if (sum.Sign != 0)
            {
                terms.Add((variable, sum));
            }
        }

        terms.AddRange(right._terms[at..]);
        return new LinearForm([.. terms], left.Constant + right.Constant);
    }

    public static LinearForm operator -(LinearForm left, LinearForm right) => left + right.Times(-Rational.One);

    public bool Equals(LinearForm? other) =>
        other is not null && Constant == other.Constant && _terms.AsSpan().SequenceEqual(other._terms);

    public override bool Equals(object? obj) => Equals(obj as LinearForm);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Constant);
        foreach ((int variable, Rational factor) in _terms)
        {
            hash.Add(variable);
            hash.Add(factor);
        }

        return hash.ToHashCode();
    }
}
