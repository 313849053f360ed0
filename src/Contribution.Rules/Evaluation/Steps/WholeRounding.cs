using System.Runtime.InteropServices;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>A rounding over whole numbers.</summary>
/// <param name="Step">The step of the rounding in units of the rounded value.</param>
/// <param name="Mode">How a value between two steps is rounded.</param>
/// <param name="Size">The step in units of the result.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WholeRounding(long Step, RoundingMode Mode, long Size);
