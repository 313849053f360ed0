using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>A concrete case that shows a failure of a proof.</summary>
public sealed class Witness
{
    internal Witness(BasesRequest request, bool onFenGrid) => (Request, OnFenGrid) = (request, onFenGrid);

    /// <summary>The case as a request.</summary>
    public BasesRequest Request { get; }

    /// <summary>
    /// For the employer's base: the totals over the persons that the case needs, by their names in the rule language; null
    /// is not known.
    /// </summary>
    internal ImmutableArray<(string Name, decimal? Yuan)> Totals { get; init; } = [];

    /// <summary>
    /// For an invariant that compares two cases: the fact, and its greater value, exactly, that gives the lower base.
    /// </summary>
    internal (string Fact, string Value)? Against { get; init; }

    /// <summary>
    /// Whether the case is one that can be filed: every figure in whole fen. One that exists only between fen refuses a
    /// rule set all the same; the request then shows its figures rounded.
    /// </summary>
    internal bool OnFenGrid { get; }
}
