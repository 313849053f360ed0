namespace Contribution.Rules.Cli.Messages;

/// <summary>The exit codes of the tool. Several in one run: a bug wins over invalid input, that over not covered.</summary>
internal static class ExitCode
{
    /// <summary>All was computed, or its reader went away.</summary>
    public const int Done = 0;

    /// <summary>A bug of the tool or of a rule set.</summary>
    public const int Bug = 1;

    /// <summary>Invalid requests or rule files, wrong usage, a file that cannot be read or written.</summary>
    public const int InvalidInput = 2;

    /// <summary>No rule set for it.</summary>
    public const int NotCovered = 3;

    /// <summary>A rule set failed its proof or another verification.</summary>
    public const int FailedProof = 4;

    /// <summary>
    /// A long run on lists was stopped by Ctrl-C or another signal: as shells have it for Ctrl-C, 128 and the number of SIGINT.
    /// Other commands end by the signal itself.
    /// </summary>
    public const int Interrupted = 130;

    /// <summary>The one of two codes that a run with both ends with.</summary>
    public static int Worse(int a, int b) =>
        a == Done ? b
        : b == Done ? a
        : Math.Min(a, b);
}
