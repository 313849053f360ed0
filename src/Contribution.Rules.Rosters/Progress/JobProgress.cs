using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters;

/// <summary>How far a job is.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct JobProgress
{
    internal JobProgress(long rows, long bytes = 0) => (Rows, Bytes) = (rows, bytes);

    /// <summary>The number of rows of persons that were read, or determined, so far.</summary>
    public long Rows { get; }

    /// <summary>The number of bytes read of the list of persons, in UTF-8; 0 where the list is in memory.</summary>
    public long Bytes { get; }
}
