using Contribution.Rules.Numbers;

namespace Contribution.Rules.Proof;

/// <summary>
/// A sum of variables times constants, plus a constant: the form of every number of the rule language. A proof makes
/// hundreds of thousands, so it uses arrays and loops, which allocate nothing but the result.
/// </summary>
internal sealed class LinearForm : IEquatable<LinearForm>
{
    // By variable, no factor is zero.
    private readonly Term[] _terms;

    private LinearForm(Term[] terms, Rational constant) => (_terms, Constant) = (terms, constant);

    public static LinearForm Zero { get; } = From(Rational.Zero);

    public Rational Constant { get; }

    /// <summary>The number of its variables, each with a factor that is not zero.</summary>
    public int Size => _terms.Length;

    public bool IsConstant => _terms.Length == 0;

    /// <summary>Whether it is one variable as it stands.</summary>
    public bool IsVariable => _terms is [{ Factor: var factor }] && factor == Rational.One && Constant.Sign == 0;

    /// <summary>Whether nothing is subtracted, so that it is below zero only where a variable is.</summary>
    public bool IsSumOfParts => Constant.Sign >= 0 && Array.TrueForAll(_terms, term => term.Factor.Sign > 0);

    /// <summary>Its variables.</summary>
    public IEnumerable<int> Variables => _terms.Select(term => term.Variable);

    /// <summary>The factor of the lowest variable.</summary>
    public Rational FirstFactor => _terms[0].Factor;

    /// <summary>The highest variable.</summary>
    public int LastVariable => _terms[^1].Variable;

    /// <summary>The factor of the highest variable.</summary>
    public Rational LastFactor => _terms[^1].Factor;

    public static LinearForm From(Rational constant) => new([], constant);

    public static LinearForm Variable(int variable) => new([new Term(variable, Rational.One)], Rational.Zero);

    public Rational this[int variable]
    {
        get
        {
            foreach (Term term in _terms)
            {
                if (term.Variable == variable)
                {
                    return term.Factor;
                }
            }

            return Rational.Zero;
        }
    }

    public LinearForm Times(Rational factor)
    {
        if (factor.Sign == 0)
        {
            return Zero;
        }

        Term[] terms = new Term[_terms.Length];
        for (int place = 0; place < terms.Length; place++)
        {
            terms[place] = _terms[place].Times(factor);
        }

        return new LinearForm(terms, Product(Constant, factor));
    }

    public Rational At(IReadOnlyDictionary<int, Rational> point)
    {
        Rational sum = Constant;
        foreach (Term term in _terms)
        {
            sum += term.Factor * point[term.Variable];
        }

        return sum;
    }

    /// <summary>This and a multiple of another.</summary>
    public LinearForm Plus(LinearForm other, Rational times)
    {
        Term[] terms = new Term[_terms.Length + other._terms.Length];
        int count = 0;
        int at = 0;
        foreach (Term term in _terms)
        {
            while (at < other._terms.Length && other._terms[at].Variable < term.Variable)
            {
                terms[count++] = other._terms[at++].Times(times);
            }

            bool both = at < other._terms.Length && other._terms[at].Variable == term.Variable;
            Rational sum = both ? term.Factor + Product(other._terms[at++].Factor, times) : term.Factor;
            if (sum.Sign != 0)
            {
                terms[count++] = new Term(term.Variable, sum);
            }
        }

        while (at < other._terms.Length)
        {
            terms[count++] = other._terms[at++].Times(times);
        }

        Array.Resize(ref terms, count);
        return new LinearForm(terms, Constant + Product(other.Constant, times));
    }

    public static LinearForm operator +(LinearForm left, LinearForm right) => left.Plus(right, Rational.One);

    public static LinearForm operator -(LinearForm left, LinearForm right) => left.Plus(right, -Rational.One);

    /// <summary>Whether both are the same but for their constants.</summary>
    public bool IsParallel(LinearForm other)
    {
        if (_terms.Length != other._terms.Length)
        {
            return false;
        }

        for (int place = 0; place < _terms.Length; place++)
        {
            if (
                _terms[place].Variable != other._terms[place].Variable
                || _terms[place].Factor != other._terms[place].Factor
            )
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(LinearForm? other) => other is not null && Constant == other.Constant && IsParallel(other);

    public override bool Equals(object? obj) => Equals(obj as LinearForm);

    public override int GetHashCode() => HashCode.Combine(DirectionHash, Constant);

    /// <summary>The form, in one way only: equal forms have equal texts.</summary>
    public override string ToString() =>
        string.Concat(_terms.Select(term => $"{term.Factor}*{term.Variable}+")) + Constant;

    /// <summary>An order by the terms; of forms with the same terms the one with the greater constant is first.</summary>
    public static int Compare(LinearForm one, LinearForm other)
    {
        int order = one._terms.Length.CompareTo(other._terms.Length);
        for (int place = 0; order == 0 && place < one._terms.Length; place++)
        {
            order = one._terms[place].Variable.CompareTo(other._terms[place].Variable);
            order = order != 0 ? order : one._terms[place].Factor.CompareTo(other._terms[place].Factor);
        }

        return order != 0 ? order : other.Constant.CompareTo(one.Constant);
    }

    /// <summary>The hash of the terms: forms that differ in their constants only have the same.</summary>
    public int DirectionHash
    {
        get
        {
            int hash = 0;
            foreach (Term term in _terms)
            {
                hash = (((hash * 397) ^ term.Variable) * 397) ^ term.Factor.GetHashCode();
            }

            return hash;
        }
    }

    /// <summary>The product; most multiples are by one or its opposite.</summary>
    private static Rational Product(Rational factor, Rational times) =>
        times == Rational.One ? factor
        : times == -Rational.One ? -factor
        : factor * times;

    private readonly struct Term(int variable, Rational factor)
    {
        public int Variable { get; } = variable;

        public Rational Factor { get; } = factor;

        public Term Times(Rational times) => new(Variable, Product(Factor, times));
    }
}
