using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Results;

/// <summary>The base of one insured person or of the employer, with the rule and the article that fixed it.</summary>
public sealed record ContributionBase
{
    // Rosters have millions of these: what most of them do not have takes one reference each, and none of its own room.
    private readonly decimal _base;
    private readonly object? _adjustment;
    private readonly string[]? _missing;

    /// <summary>A base of which nothing is said yet.</summary>
    public ContributionBase() { }

    /// <summary>A base by a rule.</summary>
    [SetsRequiredMembers]
    internal ContributionBase(string id, Ruling ruling, decimal yuan, decimal? adjustment) =>
        (Id, Ruling, _base, _adjustment) = (id, ruling, yuan, adjustment);

    /// <summary>The person's or the employer's id, as the request gave it.</summary>
    public required string Id { get; init; }

    /// <summary>The contribution base (缴费基数) in yuan a month, in whole fen; null where the status has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? Base
    {
        get => Ruling.HasBase ? _base : null;
        init => (_base, Ruling) = (value.GetValueOrDefault(), Ruling with { HasBase = value.HasValue });
    }

    /// <summary>What came of the determination.</summary>
    public required DeterminationStatus Status
    {
        get => Ruling.Status;
        init => Ruling = Ruling with { Status = value };
    }

    /// <summary>The id of the rule that decided; null when undetermined.</summary>
    public string? Rule
    {
        get => Ruling.Rule;
        init => Ruling = Ruling with { Rule = value };
    }

    /// <summary>The article of the circular that gives this answer; null when undetermined or not applicable.</summary>
    public string? Article
    {
        get => Ruling.Article;
        init => Ruling = Ruling with { Article = value };
    }

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

    /// <summary>Whether both say the same of the same.</summary>
    public bool Equals(ContributionBase? other) =>
        other is not null
        && (Id, Ruling, Base, Adjustment) == (other.Id, other.Ruling, other.Base, other.Adjustment)
        && _missing is null == other._missing is null
        && _missing.AsSpan().SequenceEqual(other._missing);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Ruling, Base);

    /// <summary>What it has in common with the others that its rule fixes.</summary>
    internal Ruling Ruling { get; private init; } = Ruling.None;
}
