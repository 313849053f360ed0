using System.Numerics;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Proof;

/// <summary>Numbers that satisfy a path's constraints: round thousands where they fit, else hundreds, yuan, fen.</summary>
internal sealed class WitnessNumbers
{
    private static readonly Rational[] Steps = [new(1000, 1), new(100, 1), new(1, 1), new(1, 100)];

    private readonly Dictionary<int, Rational> _chosen = [];

    /// <summary>Whether all are whole fen.</summary>
    public bool OnFenGrid { get; private set; } = true;

    public static WitnessNumbers Choose(Elimination elimination)
    {
        WitnessNumbers numbers = new();
        foreach ((int variable, List<Constraint> bounds) in elimination.Choices)
        {
            numbers.Choose(variable, bounds);
        }

        return numbers;
    }

    /// <summary>The value of a variable; nothing bounds one that has none.</summary>
    public Rational Exact(int variable) => _chosen.GetValueOrDefault(variable, new Rational(1000, 1));

    /// <summary>The same to the fen.</summary>
    public decimal Fen(int variable) => new Rounding(0.01m, RoundingMode.HalfUp).Apply(Exact(variable)).ToDecimal();

    private void Choose(int variable, List<Constraint> bounds)
    {
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

        _chosen[variable] =
            Steps.Select(step => OnStep(step, low, high)).FirstOrDefault(found => found is not null)
            ?? Between(low, high);
    }

    /// <summary>The lowest multiple of a step between two bounds, above zero if it can be.</summary>
    private static Rational? OnStep(Rational step, Bound? low, Bound? high)
    {
        Rational from = low is null ? Rational.Zero : low.Value;
        BigInteger count = -(-(from / step)).Floor();
        Rational found = new Rational(count, BigInteger.One) * step;
        if (found.Sign == 0 || (low is { Strict: true } && found == low.Value))
        {
            Rational next = found + step;
            found =
                found.Sign == 0 && low is not { Strict: true } && high is not null && !Below(next, high) ? found : next;
        }

        return high is null || Below(found, high) ? found : null;
    }

    private Rational Between(Bound? low, Bound? high)
    {
        OnFenGrid = false;
        Rational from = low?.Value ?? Rational.Zero;
        Rational to = high?.Value ?? from + Rational.One;
        return (from + to) / new Rational(2, 1);
    }

    private static bool Below(Rational value, Bound high) => high.Strict ? value < high.Value : value <= high.Value;

    /// <summary>A bound of a variable, once the variables before it are chosen.</summary>
    private sealed record Bound(Rational Value, bool Strict);
}
