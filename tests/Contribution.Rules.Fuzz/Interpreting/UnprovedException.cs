namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>A rule set gives a case no answer, or two: a proof had to find that.</summary>
internal sealed class UnprovedException(string message) : Exception(message);
