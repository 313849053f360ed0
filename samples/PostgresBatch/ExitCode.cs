namespace PostgresBatch;

/// <summary>The exit codes of the process.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Not called as it can be.</summary>
    public const int Usage = 2;

    /// <summary>Nothing is published: rows are to be mended, or a run is in the way.</summary>
    public const int Rejected = 2;

    /// <summary>No rule set covers the question.</summary>
    public const int NotCovered = 3;

    /// <summary>The check found a difference.</summary>
    public const int Differs = 5;

    /// <summary>The server is not there, went away, or refused.</summary>
    public const int Database = 6;
}
