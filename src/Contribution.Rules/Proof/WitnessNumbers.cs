using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Proof;

/// <summary>
/// Numbers that satisfy a path's constraints: round thousands where they fit, else hundreds, yuan, fen; counts are whole.
/// </summary>
internal sealed class WitnessNumbers
{
    private const int MostTries = 1000;
    private const int MultiplesTried = 6;

    private static readonly Rational[] MoneySteps = [new(1000, 1), new(100, 1), new(1, 1), new(1, 100)];
    private static readonly Rational[] CountSteps = [Rational.One];

    private readonly Dictionary<int, Rational> _chosen = [];
    private readonly ImmutableArray<(int Variable, List<Constraint> Bounds)> _choices;
    private readonly IReadOnlySet<int> _counts;
    private int _tries = MostTries;

    private WitnessNumbers(Elimination elimination, IReadOnlySet<int> counts) =>
        (_choices, _counts) = ([.. elimination.Choices], counts);

    /// <summary>Whether all money is in whole fen and all counts are whole.</summary>
    public bool OnFenGrid { get; private set; }

    /// <summary>Chooses a number for every variable.</summary>
    /// <param name="elimination">The constraints.</param>
    /// <param name="counts">The variables that are counts.</param>
    public static WitnessNumbers Choose(Elimination elimination, IReadOnlySet<int> counts)
    {
        WitnessNumbers numbers = new(elimination, counts);
        numbers.OnFenGrid = numbers.ChooseFrom(0);
        if (!numbers.OnFenGrid)
        {
            numbers.ChooseAnywhere();
        }

        return numbers;
    }

    /// <summary>The value of a variable; nothing bounds one that has none.</summary>
    public Rational Exact(int variable) => _chosen.GetValueOrDefault(variable, new Rational(1000, 1));

    /// <summary>Gets the value rounded to the fen.</summary>
    public decimal Fen(int variable) => Rounding.ToFen.Apply(Exact(variable)).ToDecimal();

    /// <summary>Chooses the variables from a place on; another number for an earlier one may make room for a later.</summary>
    private bool ChooseFrom(int place)
    {
        if (place == _choices.Length)
        {
            return true;
        }

        foreach (Rational value in OnSteps(place))
        {
            _chosen[_choices[place].Variable] = value;
            if (ChooseFrom(place + 1))
            {
                return true;
            }

            if (--_tries < 0)
            {
                return false;
            }
        }

        return false;
    }

    private void ChooseAnywhere()
    {
        for (int place = 0; place < _choices.Length; place++)
        {
            _chosen[_choices[place].Variable] = OnSteps(place).Cast<Rational?>().FirstOrDefault() ?? Between(place);
        }
    }

    /// <summary>Some low multiples of the steps within the bounds; zero only where nothing else is left.</summary>
    private IEnumerable<Rational> OnSteps(int place)
    {
        (Bound? low, Bound? high) = Bounds(place);
        foreach (Rational step in _counts.Contains(_choices[place].Variable) ? CountSteps : MoneySteps)
        {
            BigInteger first = BigInteger.Max(BigInteger.One, low is null ? 0 : -(-(low.Value / step)).Floor());
            foreach (int more in Enumerable.Range(0, MultiplesTried))
            {
                Rational value = new Rational(first + more, BigInteger.One) * step;
                if (IsWithin(value, low, high))
                {
                    yield return value;
                }
            }
        }

        if (IsWithin(Rational.Zero, low, high))
        {
            yield return Rational.Zero;
        }
    }

    /// <summary>The middle of two bounds between which there is no step; without an upper bound there is always one.</summary>
    private Rational Between(int place)
    {
        (Bound? low, Bound? high) = Bounds(place);
        return ((low?.Value ?? Rational.Zero) + high!.Value) / new Rational(2, 1);
    }

    private (Bound? Low, Bound? High) Bounds(int place)
    {
        (int variable, List<Constraint> bounds) = _choices[place];
        Bound? low = null;
        Bound? high = null;
        foreach (Constraint bound in bounds)
        {
            Rational factor = bound.Form[variable];
            LinearForm rest = bound.Form - LinearForm.Variable(variable).Times(factor);
            Rational value = -rest.At(_chosen) / factor;
            if (factor.Sign > 0)
            {
                high =
                    high is null || value < high.Value || (value == high.Value && bound.Strict)
                        ? new Bound(value, bound.Strict)
                        : high;
            }
            else
            {
                low =
                    low is null || value > low.Value || (value == low.Value && bound.Strict)
                        ? new Bound(value, bound.Strict)
                        : low;
            }
        }

        return (low, high);
    }

    private static bool IsWithin(Rational value, Bound? low, Bound? high) =>
        (low is null || (low.Strict ? low.Value < value : low.Value <= value))
        && (high is null || (high.Strict ? value < high.Value : value <= high.Value));

    /// <summary>A bound of a variable, once the variables before it are chosen.</summary>
    private sealed record Bound(Rational Value, bool Strict);
}
