using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters;

/// <summary>How far a job is.</summary>
/// <param name="Rows">The number of rows of persons that were read, or determined, so far.</param>
/// <param name="Bytes">The number of bytes of the list of persons, in UTF-8; 0 where the list is in memory.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct JobProgress(long Rows, long Bytes = 0);
