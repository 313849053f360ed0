using System.Collections.Immutable;
using Contribution.Rules.Results;

namespace Contribution.Rules;

/// <summary>The base of one insured person or of the employer, with the rule and the article that fixed it.</summary>
public sealed partial class ContributionBase
{
    // Rosters have millions of these: what most of them do not have takes one reference each, and none of its own room.
    private readonly decimal _base;
    private readonly object? _adjustment;

    /// <summary>A base of which nothing is said but its status.</summary>
    internal ContributionBase(string id, DeterminationStatus status) =>
        (Id, Ruling) = (id, Ruling.None with { Status = status });

    /// <summary>A base by a rule.</summary>
    internal ContributionBase(string id, Ruling ruling, decimal yuan, decimal? adjustment) =>
        (Id, Ruling, _base, _adjustment) = (id, ruling, yuan, adjustment);

    /// <summary>The person's or the employer's id, as the request gave it.</summary>
    public string Id { get; }

    /// <summary>The contribution base (缴费基数) in yuan a month, in whole fen; null where the status has none.</summary>
    public decimal? Base
    {
        get => Ruling.HasBase ? _base : null;
        internal init => (_base, Ruling) = (value.GetValueOrDefault(), Ruling with { HasBase = value.HasValue });
    }

    /// <summary>What came of the determination.</summary>
    public DeterminationStatus Status => Ruling.Status;

    /// <summary>The id of the rule that decided; null when undetermined.</summary>
    public string? Rule
    {
        get => Ruling.Rule;
        internal init => Ruling = Ruling with { Rule = value };
    }

    /// <summary>The article of the circular that gives this answer; null when undetermined or not applicable.</summary>
    public string? Article
    {
        get => Ruling.Article;
        internal init => Ruling = Ruling with { Article = value };
    }

    /// <summary>
    /// (base − provisional base) × provisional months: yuan of base times months, signed, not money due;
    /// null where nothing was to be trued up.
    /// </summary>
    public decimal? Adjustment
    {
        get => (decimal?)_adjustment;
        internal init => _adjustment = value;
    }

    /// <summary>The facts that are missing, when undetermined; else empty.</summary>
    public ImmutableArray<string> Missing
    {
        get => field.IsDefault ? [] : field;
        internal init;
    }

    /// <summary>Whether both say the same of the same.</summary>
    public override bool Equals(object? obj) =>
        obj is ContributionBase other
        && (Id, Ruling, Base, Adjustment) == (other.Id, other.Ruling, other.Base, other.Adjustment)
        && Missing.AsSpan().SequenceEqual(other.Missing.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Ruling, Base);

    /// <summary>What it has in common with the others that its rule fixes.</summary>
    internal Ruling Ruling { get; private init; }
}
