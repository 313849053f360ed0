namespace Contribution.Rules.Proof;

/// <summary>A path whose constraints no numbers satisfy.</summary>
internal sealed class ImpossibleCaseException() : InvalidOperationException("an impossible case");
