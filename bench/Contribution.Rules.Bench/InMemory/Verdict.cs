namespace Contribution.Rules.Bench.InMemory;

/// <summary>Whether what was measured was right. BenchmarkDotNet passes over what a clean-up throws; this does not.</summary>
internal static class Verdict
{
    /// <summary>The first difference; null is none.</summary>
    public static MismatchException? Difference { get; private set; }

    /// <summary>How many measured results were compared.</summary>
    public static int Compared { get; private set; }

    /// <summary>Compares, and keeps what differs.</summary>
    public static void Of(Action compare)
    {
        try
        {
            compare();
            Compared++;
        }
        catch (MismatchException difference)
        {
            Difference ??= difference;
        }
    }
}
