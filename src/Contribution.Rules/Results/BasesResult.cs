using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>The bases of one request. The same request and rule set give the same bytes.</summary>
public sealed partial class BasesResult
{
    internal BasesResult(
        string jurisdiction,
        int contributionYear,
        Insurance insurance,
        AppliedRuleSet ruleSet,
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

    /// <summary>The requested place.</summary>
    public string Jurisdiction { get; }

    /// <summary>The requested year.</summary>
    public int ContributionYear { get; }

    /// <summary>The requested insurance.</summary>
    public Insurance Insurance { get; }

    /// <summary>The months of the contribution year; null where it is the calendar year.</summary>
    public MonthSpan? Period { get; internal init; }

    /// <summary>The reference wage that the rules read; null where they read none or it is not known.</summary>
    public AppliedReferenceWage? ReferenceWage { get; internal init; }

    /// <summary>The rule set that answered.</summary>
    public AppliedRuleSet RuleSet { get; }

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
