using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Contribution.Rules.Facts;

namespace Contribution.Rules.Results;

/// <summary>The bases of one request. The same request and rule set give the same bytes.</summary>
public sealed partial class BasesResult
{
    // One reference, for millions of results of which few have any.
    private readonly Finding[]? _findings;

    /// <summary>The version of this format.</summary>
    public int Format { get; init; } = 1;

    /// <summary>The caller's own mark.</summary>
    public string? RequestId { get; init; }

    /// <summary>The place that was asked for.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The year that was asked for.</summary>
    public required int ContributionYear { get; init; }

    /// <summary>The insurance that was asked for.</summary>
    public required Insurance Insurance { get; init; }

    /// <summary>The months of the contribution year; null where it is the calendar year.</summary>
    public ContributionPeriod? Period { get; init; }

    /// <summary>The reference wage that the rules read; null where they read none or it is not known.</summary>
    public ReferenceWageUsed? ReferenceWage { get; init; }

    /// <summary>The rule set that answered.</summary>
    public required RuleSetUsed RuleSet { get; init; }

    /// <summary>The employer's base; null where no employer came in.</summary>
    public ContributionBase? Employer { get; init; }

    /// <summary>The persons' bases, in the request's order.</summary>
    public required ImmutableArray<ContributionBase> Persons { get; init; }

    /// <summary>What a case worker should look at; null where there is nothing.</summary>
    public ImmutableArray<Finding>? Findings
    {
        get => _findings is null ? null : ImmutableCollectionsMarshal.AsImmutableArray(_findings);
        init => _findings = value is { } findings ? ImmutableCollectionsMarshal.AsArray(findings) : null;
    }
}

/// <summary>The reference wage (社平工资) that the rules read.</summary>
public sealed class ReferenceWageUsed
{
    /// <summary>Yuan a month, to the fen for reading; the rules compute with the exact value.</summary>
    public required decimal Value { get; init; }

    /// <summary>Whose average it is.</summary>
    public required WageScope Scope { get; init; }

    /// <summary>The population it is the average of, as the rule set or the table names it.</summary>
    public string? Population { get; init; }

    /// <summary>The document that published it, where it came from a table.</summary>
    public string? Document { get; init; }

    /// <summary>How far its source is trusted, where it came from a table.</summary>
    public string? Trust { get; init; }

    /// <summary><c>request</c> or <c>table</c>.</summary>
    public required string Origin { get; init; }
}

/// <summary>The rule set that answered, so that an auditor can find the very same one again.</summary>
public sealed class RuleSetUsed
{
    /// <summary>Jurisdiction, insurance and year: <c>230600/pension/2011</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The circular's number.</summary>
    public required string Document { get; init; }

    /// <summary>The ids of the rule sets it extends, nearest first; null where there are none.</summary>
    public ImmutableArray<string>? Layers { get; init; }

    /// <summary>Whether it came with the library or from a directory.</summary>
    public required RuleSetOrigin Origin { get; init; }

    /// <summary><c>sha256:</c> of the canonical effective rule set.</summary>
    public required string Hash { get; init; }

    /// <summary>The version of the library.</summary>
    public required string EngineVersion { get; init; }
}

/// <summary>Where a rule set came from.</summary>
public enum RuleSetOrigin
{
    /// <summary>It came with the library.</summary>
    Embedded,

    /// <summary>It, or one it extends, was read from a directory.</summary>
    Directory,
}
