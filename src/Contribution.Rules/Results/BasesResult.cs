using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>The bases of one request. The same request and rule set give the same bytes.</summary>
public sealed partial class BasesResult
{
    internal BasesResult(
        string jurisdiction,
        int contributionYear,
        Insurance insurance,
        RuleSetUsed ruleSet,
        ImmutableArray<ContributionBase> persons
    ) =>
        (Jurisdiction, ContributionYear, Insurance, RuleSet, Persons) = (
            jurisdiction,
            contributionYear,
            insurance,
            ruleSet,
            persons
        );

    /// <summary>The version of this format.</summary>
    internal const int Format = 1;

    /// <summary>The caller's own mark.</summary>
    public string? RequestId { get; internal init; }

    /// <summary>The place that was asked for.</summary>
    public string Jurisdiction { get; }

    /// <summary>The year that was asked for.</summary>
    public int ContributionYear { get; }

    /// <summary>The insurance that was asked for.</summary>
    public Insurance Insurance { get; }

    /// <summary>The months of the contribution year; null where it is the calendar year.</summary>
    public ContributionPeriod? Period { get; internal init; }

    /// <summary>The reference wage that the rules read; null where they read none or it is not known.</summary>
    public ReferenceWageUsed? ReferenceWage { get; internal init; }

    /// <summary>The rule set that answered.</summary>
    public RuleSetUsed RuleSet { get; }

    /// <summary>The employer's base; null where no employer came in.</summary>
    public ContributionBase? Employer { get; internal init; }

    /// <summary>The persons' bases, in the request's order.</summary>
    public ImmutableArray<ContributionBase> Persons { get; }

    /// <summary>The findings for a case worker to check; empty where there are none.</summary>
    public ImmutableArray<Finding> Findings
    {
        get => field.IsDefault ? [] : field;
        internal init;
    }
}

/// <summary>The reference wage (社平工资) that the rules read.</summary>
public sealed class ReferenceWageUsed
{
    internal ReferenceWageUsed(decimal value, WageScope scope, ValueOrigin origin) =>
        (Value, Scope, Origin) = (value, scope, origin);

    /// <summary>Yuan a month, to the fen for reading; the rules compute with the exact value.</summary>
    public decimal Value { get; }

    /// <summary>Whose average it is.</summary>
    public WageScope Scope { get; }

    /// <summary>The population it is the average of, as the rule set or the table names it.</summary>
    public string? Population { get; internal init; }

    /// <summary>The document that published it, where it came from a table.</summary>
    public string? Document { get; internal init; }

    /// <summary>How far its source is trusted, where it came from a table.</summary>
    public string? Trust { get; internal init; }

    /// <summary>The request or the table.</summary>
    public ValueOrigin Origin { get; }
}

/// <summary>The rule set that answered, so that an auditor can find the very same one again.</summary>
public sealed class RuleSetUsed
{
    internal RuleSetUsed(string id, string document, RuleSetOrigin origin, string hash, string engineVersion) =>
        (Id, Document, Origin, Hash, EngineVersion) = (id, document, origin, hash, engineVersion);

    /// <summary>Jurisdiction, insurance and year: <c>230600/pension/2011</c>.</summary>
    public string Id { get; }

    /// <summary>The circular's number.</summary>
    public string Document { get; }

    /// <summary>The ids of the rule sets it extends, nearest first; empty where there are none.</summary>
    public ImmutableArray<string> Layers { get; internal init; } = [];

    /// <summary>Whether it came with the library or from a directory.</summary>
    public RuleSetOrigin Origin { get; }

    /// <summary><c>sha256:</c> of the canonical effective rule set.</summary>
    public string Hash { get; }

    /// <summary>The version of the library.</summary>
    public string EngineVersion { get; }
}

/// <summary>Where a rule set came from.</summary>
public enum RuleSetOrigin
{
    /// <summary>Not said; no rule set has it.</summary>
    Unspecified,

    /// <summary>It came with the library.</summary>
    Embedded,

    /// <summary>It, or one it extends, was read from a directory.</summary>
    Directory,
}
