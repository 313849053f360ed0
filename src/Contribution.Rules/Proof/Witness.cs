using System.Collections.Immutable;
using Contribution.Rules.Facts;

namespace Contribution.Rules.Proof;

/// <summary>A concrete case that shows what a proof found.</summary>
public sealed class Witness
{
    /// <summary>The case as a request.</summary>
    public required BasesRequest Request { get; init; }

    /// <summary>For the employer's base: the totals over the persons that the case needs.</summary>
    public ImmutableArray<WitnessTotal> Totals { get; internal init; } = [];

    /// <summary>Of an invariant that compares two cases: the fact, and its greater value, exactly, that gives the lower base.</summary>
    public (string Fact, string Value)? Against { get; internal init; }

    /// <summary>
    /// Whether the case is one that can be filed: every figure in whole fen. One that exists only between fen refuses a
    /// rule set all the same; the request then shows its figures rounded.
    /// </summary>
    public required bool OnFenGrid { get; init; }
}

/// <summary>A total over the persons in a witness.</summary>
public sealed record WitnessTotal
{
    internal WitnessTotal(string name, decimal? yuan) => (Name, Yuan) = (name, yuan);

    /// <summary>Its name in the rule language.</summary>
    public string Name { get; }

    /// <summary>Its value; null is not known.</summary>
    public decimal? Yuan { get; }
}
