using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters;

/// <summary>How far a job is.</summary>
/// <param name="Rows">How many rows of persons were read, or determined, so far.</param>
/// <param name="Bytes">How many bytes of the list of persons they are, in UTF-8; 0 where the list is in memory.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct JobProgress(long Rows, long Bytes = 0);
