namespace Contribution.Rules.Tests.Fixtures;

/// <summary>The memory that code takes on its thread.</summary>
internal static class Allocation
{
    /// <summary>
    /// The least of several runs: what the code itself takes, it takes in each; what the runtime takes at times, as when it
    /// compiles a method again, is not the code's.
    /// </summary>
    public static long Least(Action run) =>
        Enumerable
            .Range(0, 5)
            .Select(_ =>
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                run();
                return GC.GetAllocatedBytesForCurrentThread() - before;
            })
            .Min();
}
