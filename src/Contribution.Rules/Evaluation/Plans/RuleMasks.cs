using System.Runtime.InteropServices;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>The places where a program stores the results of one rule.</summary>
/// <param name="Decides">The mask of the cases that the rule decides.</param>
/// <param name="Known">The mask of the cases in which everything that its base reads is known.</param>
/// <param name="Column">The column of its base in fen; -1 where it has none.</param>
/// <param name="Figure">The figure of a base that all cases share; -1 where it has none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RuleMasks(int Decides, int Known, int Column, int Figure);
