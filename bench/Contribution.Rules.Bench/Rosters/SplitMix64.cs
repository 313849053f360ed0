namespace Contribution.Rules.Bench.Rosters;

/// <summary>
/// The SplitMix64 generator of random numbers: one addition and one mix a number, and streams that can be opened
/// anywhere, so that the thousandth person is made without the 999 before.
/// </summary>
/// <param name="seed">The seed of the stream.</param>
internal struct SplitMix64(ulong seed)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>The stream of one of many, far from its neighbours'.</summary>
    public static SplitMix64 Of(ulong seed, ulong place) => new(Mix(seed + (Gamma * (place + 1))));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state += Gamma);

    /// <summary>A whole number from 0 to below the limit.</summary>
    public long Below(long limit) => (long)(((UInt128)Next() * (ulong)limit) >> 64);

    /// <summary>True in so many of 10,000 cases.</summary>
    public bool Chance(int ofTenThousand) => Below(10_000) < ofTenThousand;

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
