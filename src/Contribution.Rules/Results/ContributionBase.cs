using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Results;

/// <summary>The base of one insured person or of the employer, with the rule and the article that fixed it.</summary>
public sealed record ContributionBase
{
    // Rosters have millions of these: what most of them do not have takes one reference each, and none of its own room.
    private readonly decimal _base;
    private readonly bool _hasBase;
    private readonly object? _adjustment;
    private readonly string[]? _missing;

    /// <summary>The person's or the employer's id, as the request gave it.</summary>
    public required string Id { get; init; }

    /// <summary>The contribution base (缴费基数) in yuan a month, in whole fen; null where the status has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Base
    {
        get => _hasBase ? _base : null;
        init => (_base, _hasBase) = (value.GetValueOrDefault(), value.HasValue);
    }

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
    public decimal? Adjustment
    {
        get => (decimal?)_adjustment;
        init => _adjustment = value;
    }

    /// <summary>The facts that are missing, when undetermined; else null.</summary>
    public ImmutableArray<string>? Missing
    {
        get => _missing is null ? null : ImmutableCollectionsMarshal.AsImmutableArray(_missing);
        init => _missing = value is { } names ? ImmutableCollectionsMarshal.AsArray(names) : null;
    }
}
