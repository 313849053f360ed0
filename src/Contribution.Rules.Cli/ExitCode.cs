namespace Contribution.Rules.Cli;

/// <summary>The exit codes of the tool. Several in one run: a bug wins over invalid input, that over not covered.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Bug = 1;
    public const int InvalidInput = 2;
    public const int NotCovered = 3;
    public const int FailedProof = 4;

    /// <summary>The one of two codes that a run with both ends with.</summary>
    public static int Worse(int a, int b) =>
        a == Done ? b
        : b == Done ? a
        : Math.Min(a, b);
}
