namespace Contribution.Rules.Proof;

/// <summary>The answer of a deciding rule, which invariants refer to.</summary>
/// <param name="Status">The ordinal of the status.</param>
/// <param name="Base">The base before rounding; null where there is none.</param>
internal sealed record SymbolicAnswer(int Status, LinearForm? Base);
