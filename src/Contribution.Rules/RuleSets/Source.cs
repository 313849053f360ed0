namespace Contribution.Rules.RuleSets;

/// <summary>The document that a rule set, or one thing in it, rests on.</summary>
public sealed record Source
{
    /// <summary>The document's number: <c>庆社险函〔2011〕3号</c>.</summary>
    public required string Document { get; init; }

    /// <summary>Who issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The day on it.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>The day it became known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day from which it is in force.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>How far the text is trusted: A official, A- reprint of it, B names it, C without a document.</summary>
    public string? Trust { get; init; }

    /// <summary>What to know about the stored text.</summary>
    public string? Note { get; init; }
}
