using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>Builds many rule sets of a catalogue at once.</summary>
internal static class CatalogueLoading
{
    /// <summary>The rule sets with some ids, built on all processors; they stand in the order of the ids.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="ids">Ids that it has.</param>
    /// <param name="cancellation">Stops it between two rule sets.</param>
    /// <exception cref="RuleSetException">A rule set is faulty: the first of them in the order of the ids.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<RuleSet> GetAll(
        this RuleSetCatalogue catalogue,
        ImmutableArray<RuleSetId> ids,
        CancellationToken cancellation = default
    )
    {
        RuleSet?[] sets = catalogue.GetSound(ids, cancellation);
        for (int place = 0; place < sets.Length; place++)
        {
            sets[place] ??= catalogue.Get(ids[place]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sets)!;
    }

    /// <summary>Loads rule sets, with null in place of a faulty one, whose faults the caller requests.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="ids">Ids that it has.</param>
    /// <param name="cancellation">Stops it between two rule sets.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static RuleSet?[] GetSound(
        this RuleSetCatalogue catalogue,
        ImmutableArray<RuleSetId> ids,
        CancellationToken cancellation
    )
    {
        RuleSet?[] sets = new RuleSet?[ids.Length];
        ParallelOptions options = new() { CancellationToken = cancellation };
        Parallel.For(0, ids.Length, options, place => sets[place] = Sound(catalogue, ids[place]));
        return sets;
    }

    private static RuleSet? Sound(RuleSetCatalogue catalogue, RuleSetId id)
    {
        try
        {
            return catalogue.Get(id);
        }
        catch (RuleSetException)
        {
            return null;
        }
    }
}
