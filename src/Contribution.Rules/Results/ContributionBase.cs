using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules;

/// <summary>The base of one insured person or of the employer, with the rule and the article that fixed it.</summary>
public sealed partial class ContributionBase
{
    // Rosters have millions of these: rare properties share one reference.
    private readonly decimal _base;
    private readonly object? _adjustment;

    /// <summary>A base by a rule.</summary>
    /// <param name="id">Whose base.</param>
    /// <param name="ruling">The ruling of the rule.</param>
    /// <param name="yuan">The base; of no meaning where the rule gives none.</param>
    /// <param name="adjustment">The true-up, yuan of base times months; null is none.</param>
    internal ContributionBase(string id, Ruling ruling, decimal yuan, decimal? adjustment) =>
        (Id, Ruling, _base, _adjustment) = (id, ruling, yuan, adjustment);

    /// <summary>A base that no rule gives.</summary>
    /// <param name="id">Whose base.</param>
    /// <param name="missing">The facts for lack of which none does.</param>
    internal static ContributionBase Undetermined(string id, ImmutableArray<string> missing) =>
        new(id, Ruling.Undetermined, yuan: 0, adjustment: null) { Missing = missing };

    /// <summary>The person's or the employer's id, as the request gave it.</summary>
    public string Id { get; }

    /// <summary>The contribution base (缴费基数) in yuan a month, in whole fen; null where the status has none.</summary>
    public decimal? Base => Ruling.HasBase ? _base : null;

    /// <summary>The status of the determination.</summary>
    public DeterminationStatus Status => Ruling.Status;

    /// <summary>The id of the rule that decided; null when undetermined.</summary>
    public string? Rule => Ruling.Rule;

    /// <summary>The article of the circular that gives this answer; null when undetermined or not applicable.</summary>
    public string? Article => Ruling.Article;

    /// <summary>
    /// (base − provisional base) × provisional months: yuan of base times months, signed, not money due;
    /// null where nothing was to be trued up.
    /// </summary>
    public decimal? Adjustment => (decimal?)_adjustment;

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

    /// <summary>The properties that all bases by the same rule share.</summary>
    internal Ruling Ruling { get; }
}
