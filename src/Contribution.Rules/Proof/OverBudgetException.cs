namespace Contribution.Rules.Proof;

/// <summary>A proof that would take more work than is allowed.</summary>
internal sealed class OverBudgetException() : InvalidOperationException("the proof takes more work than is allowed");
