namespace Contribution.Rules.Fuzz.Running;

/// <summary>A small generator of random numbers (SplitMix64): the same numbers for a seed everywhere and always.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The generator of one case: independent of how many cases ran before it.</summary>
    public static Dice ForCase(ulong seed, string kind, long number)
    {
        ulong hash = 14695981039346656037UL;
        unchecked
        {
            foreach (char letter in $"{seed}/{kind}/{number}")
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }
        }

        return new Dice(hash);
    }

    /// <summary>A number from 0 up to, but not including, the limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A large number from 0 up to, but not including, the limit.</summary>
    public long Below(long limit) => (long)(Next() % (ulong)limit);

    public bool OneIn(int times) => Below(times) == 0;

    public T Pick<T>(params IReadOnlyList<T> from) => from[Below(from.Count)];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
