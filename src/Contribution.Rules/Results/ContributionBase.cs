using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Results;

/// <summary>The base of one insured person or of the employer, with the rule and the article that fixed it.</summary>
public sealed record ContributionBase
{
    /// <summary>The person's or the employer's id, as the request gave it.</summary>
    public required string Id { get; init; }

    /// <summary>The contribution base (缴费基数) in yuan a month, in whole fen; null where the status has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Base { get; init; }

    /// <summary>What came of the determination.</summary>
    public required DeterminationStatus Status { get; init; }

    /// <summary>The id of the rule that decided; null when undetermined.</summary>
    public string? Rule { get; init; }

    /// <summary>The article of the circular that gives this answer; null when undetermined or not applicable.</summary>
    public string? Article { get; init; }

    /// <summary>
    /// (base − provisional base) × provisional months: yuan of base times months, signed, not money due;
    /// null where nothing was to be trued up.
    /// </summary>
    public decimal? Adjustment { get; init; }

    /// <summary>The facts that are missing, when undetermined; else null.</summary>
    public ImmutableArray<string>? Missing { get; init; }
}
