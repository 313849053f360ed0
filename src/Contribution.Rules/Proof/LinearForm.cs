using System.Collections.Immutable;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Proof;

/// <summary>A sum of variables times constants, plus a constant: what every number of the rule language comes to.</summary>
internal sealed class LinearForm : IEquatable<LinearForm>
{
    private readonly ImmutableSortedDictionary<int, Rational> _terms;

    private LinearForm(ImmutableSortedDictionary<int, Rational> terms, Rational constant) =>
        (_terms, Constant) = (terms, constant);

    public static LinearForm Zero { get; } = Of(Rational.Zero);

    public Rational Constant { get; }

    /// <summary>The variables with their factors, none of which is zero, in order.</summary>
    public IReadOnlyDictionary<int, Rational> Terms => _terms;

    public bool IsConstant => _terms.IsEmpty;

    public static LinearForm Of(Rational constant) => new(ImmutableSortedDictionary<int, Rational>.Empty, constant);

    public static LinearForm Variable(int variable) =>
        new(ImmutableSortedDictionary<int, Rational>.Empty.Add(variable, Rational.One), Rational.Zero);

    public Rational this[int variable] => _terms.GetValueOrDefault(variable);

    public LinearForm Times(Rational factor) =>
        factor.Sign == 0
            ? Zero
            : new LinearForm(
                _terms.ToImmutableSortedDictionary(term => term.Key, term => term.Value * factor),
                Constant * factor
            );

    public Rational At(IReadOnlyDictionary<int, Rational> point) =>
        _terms.Aggregate(Constant, (sum, term) => sum + (term.Value * point[term.Key]));

    public static LinearForm operator +(LinearForm left, LinearForm right)
    {
        ImmutableSortedDictionary<int, Rational>.Builder terms = left._terms.ToBuilder();
        foreach ((int variable, Rational factor) in right._terms)
        {
            Rational sum = terms.GetValueOrDefault(variable) + factor;
            if (sum.Sign == 0)
            {
                terms.Remove(variable);
            }
            else
            {
                terms[variable] = sum;
            }
        }

        return new LinearForm(terms.ToImmutable(), left.Constant + right.Constant);
    }

    public static LinearForm operator -(LinearForm left, LinearForm right) => left + right.Times(-Rational.One);

    public bool Equals(LinearForm? other) =>
        other is not null && Constant == other.Constant && _terms.SequenceEqual(other._terms);

    public override bool Equals(object? obj) => Equals(obj as LinearForm);

    public override int GetHashCode() =>
        _terms.Aggregate(Constant.GetHashCode(), (hash, term) => HashCode.Combine(hash, term.Key, term.Value));
}
