using Contribution.Rules.Numbers;

namespace Contribution.Rules.NRules.Translation;

/// <summary>Rounds a base in decimal arithmetic that is exact: remainders and whole quotients only.</summary>
internal static class FenRounding
{
    private const decimal FenPerYuan = 100m;

    /// <summary>The base in fen, rounded to a whole step.</summary>
    /// <param name="value">The base times the factor; null is not known.</param>
    /// <param name="factor">The factor.</param>
    /// <param name="step">The step in yuan.</param>
    /// <param name="mode">What becomes of a value between two steps.</param>
    public static decimal? Fen(decimal? value, decimal factor, decimal step, RoundingMode mode)
    {
        if (value is not decimal scaled)
        {
            return null;
        }

        decimal size = step * factor;
        decimal rest = scaled % size;
        decimal whole = (scaled - rest) / size;
        decimal away = decimal.Sign(rest);
        decimal steps = mode switch
        {
            RoundingMode.Up => rest > 0 ? whole + 1 : whole,
            RoundingMode.Down => rest < 0 ? whole - 1 : whole,
            _ => Math.Abs(rest) * 2 >= size ? whole + away : whole,
        };
        return steps * step * FenPerYuan;
    }
}
