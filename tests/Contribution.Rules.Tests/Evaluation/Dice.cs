namespace Contribution.Rules.Tests.Evaluation;

/// <summary>A small linear congruential generator: the same numbers for a seed on every platform and in every year.</summary>
internal sealed class Dice(long seed)
{
    private ulong _state = unchecked(((ulong)seed * 0x9E3779B97F4A7C15UL) ^ 0xD1B54A32D192ED03UL);

    /// <summary>A number from 0 up to, but not including, the limit.</summary>
    public long Below(long limit)
    {
        unchecked
        {
            _state = (_state * 6364136223846793005UL) + 1442695040888963407UL;
            ulong mixed = (_state >> 29) ^ _state;
            return (long)((mixed >> 8) % (ulong)limit);
        }
    }

    public bool OneIn(int times) => Below(times) == 0;

    public T Pick<T>(params T[] from) => from[Below(from.Length)];

    /// <summary>Mostly the value, at times unknown.</summary>
    public T? OrUnknown<T>(T value, int oneIn)
        where T : struct => OneIn(oneIn) ? null : value;

    /// <summary>Money up to a limit in yuan, in whole fen.</summary>
    public decimal Money(int belowYuan) => Below(belowYuan * 100L) / 100m;

    /// <summary>The value, or a fen to either side of it, within what money may be.</summary>
    public decimal Near(decimal value) => Math.Clamp(value + (Pick(-1, 0, 1) * 0.01m), 0m, 9_999_999_999.99m);
}
