namespace Contribution.Rules.Fuzz.Running;

/// <summary>A promise that a case found broken.</summary>
/// <param name="Message">The fault.</param>
/// <param name="Input">The files that show it, by name.</param>
internal sealed record Failure(string Message, params IReadOnlyList<(string Name, byte[] Content)> Input);
