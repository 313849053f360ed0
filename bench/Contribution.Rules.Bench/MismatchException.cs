namespace Contribution.Rules.Bench;

/// <summary>Two things that must agree did not: nothing that was measured counts.</summary>
/// <param name="message">The difference.</param>
public sealed class MismatchException(string message) : Exception(message);
