namespace Contribution.Rules;

/// <summary>
/// The base of the exceptions of Contribution.Rules: rule files that cannot be used, a defective rule set, lists
/// that cannot be read. Wrong arguments throw the framework's exceptions, and a wrong request is an answer, no exception.
/// </summary>
/// <param name="message">The fault.</param>
/// <param name="innerException">The exception that caused it; null is none.</param>
public abstract class ContributionRulesException(string message, Exception? innerException = null)
    : Exception(message, innerException);
