using System.Runtime.InteropServices;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>One step over all cases of a block.</summary>
/// <param name="Kind">The operation.</param>
/// <param name="Target">The mask or the column that it gives.</param>
/// <param name="A">The first operand.</param>
/// <param name="B">The second operand.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(StepKind Kind, int Target, int A, int B);
