using System.Numerics;

namespace Contribution.Rules.Numbers;

/// <summary>A rounding as a rule set states it: once, where it says so, and nowhere else.</summary>
internal readonly record struct Rounding
{
    /// <summary>A rounding.</summary>
    /// <param name="step">The step in yuan.</param>
    /// <param name="mode">How a value between two steps is rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above zero.</exception>
    public Rounding(decimal step, RoundingMode mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        (Step, Mode) = (step, mode);
    }

    /// <summary>A rounding as a file or a request has it, whose step is checked afterwards.</summary>
    /// <param name="step">The step in yuan.</param>
    /// <param name="mode">How a value between two steps is rounded.</param>
    public static Rounding Unchecked(decimal step, RoundingMode mode) => new() { Step = step, Mode = mode };

    /// <summary>To the fen, a half away from zero.</summary>
    public static Rounding ToFen { get; } = new(0.01m, RoundingMode.HalfUp);

    /// <summary>The step in yuan: 0.01 for fen (分), 0.1 for jiao (角), 1 for yuan (元), …; above zero.</summary>
    public decimal Step { get; private init; }

    /// <summary>How a value between two steps is rounded.</summary>
    public RoundingMode Mode { get; private init; }

    /// <summary>The exact value brought onto a step.</summary>
    public Rational Apply(Rational value)
    {
        Rational step = Rational.From(Step);
        Rational steps = value / step;
        BigInteger whole = Mode switch
        {
            RoundingMode.Down => steps.Floor(),
            RoundingMode.Up => -(-steps).Floor(),
            _ => steps.Sign < 0 ? -Nearest(-steps) : Nearest(steps),
        };
        return new Rational(whole, BigInteger.One) * step;
    }

    private BigInteger Nearest(Rational steps)
    {
        Rational half = new(1, 2);
        BigInteger up = (steps + half).Floor();
        bool isHalf = steps + half == new Rational(up, BigInteger.One);
        return isHalf && (Mode == RoundingMode.HalfDown || (Mode == RoundingMode.HalfEven && !up.IsEven)) ? up - 1 : up;
    }
}
