namespace Contribution.Rules.Tests.Fixtures;

/// <summary>
/// A small generator (SplitMix64): the same numbers for a seed on every platform and in every year, and unlike ones
/// for seeds that follow one another.
/// </summary>
internal sealed class Dice(long seed)
{
    private ulong _state = (ulong)seed;

    /// <summary>A number from 0 up to, but not including, the limit.</summary>
    public long Below(long limit)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (long)((mixed ^ (mixed >> 31)) % (ulong)limit);
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
