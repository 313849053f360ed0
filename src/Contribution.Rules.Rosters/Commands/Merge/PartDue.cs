using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>The properties of a part of contributions in addition to those of every part.</summary>
internal sealed class PartDue
{
    /// <summary>The first requested month.</summary>
    public required YearMonth From { get; init; }

    /// <summary>The last month.</summary>
    public required YearMonth Through { get; init; }

    /// <summary>The insurances with the rules that answered, in the order of the answer.</summary>
    public required ImmutableArray<PartInsurance> Insurances { get; init; }

    /// <summary>The class of industry of employers whose row has none; null is not given.</summary>
    public int? IndustryClass { get; init; }

    /// <summary>The floating factor of the work injury rate for employers whose row gives none.</summary>
    public required decimal Floating { get; init; }

    /// <summary>The requested way of collection; null is none.</summary>
    public string? Collection { get; init; }

    /// <summary>The hash of all rates and roundings that serve the place, and of those that the caller brought.</summary>
    public required string RatesHash { get; init; }

    /// <summary>The sums over the part's employers.</summary>
    public required DueTally Tally { get; init; }

    /// <summary>The employers for whom nothing was computed.</summary>
    public required ImmutableArray<PartRefusal> Refused { get; init; }
}

/// <summary>The rules by which the bases of an insurance were determined.</summary>
/// <param name="Insurance">The insurance.</param>
/// <param name="RuleSet">The rule set's id.</param>
/// <param name="RuleSetHash">The rule set's hash.</param>
/// <param name="ReferenceWage">The reference wage that the rules read; null is none.</param>
internal sealed record PartInsurance(string Insurance, string RuleSet, string RuleSetHash, string? ReferenceWage);

/// <summary>An employer for whom nothing was computed.</summary>
/// <param name="employerId">The employer; null is the persons without one.</param>
/// <param name="isInvalid">Whether its row is faulty, or else a rate is not on file.</param>
/// <param name="reasons">Why, in the language of the run.</param>
internal sealed class PartRefusal(string? employerId, bool isInvalid, ImmutableArray<string> reasons)
{
    public string? EmployerId { get; } = employerId;
    public bool IsInvalid { get; } = isInvalid;
    public ImmutableArray<string> Reasons { get; } = reasons;
}
