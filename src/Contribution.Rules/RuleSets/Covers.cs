using System.Collections.Immutable;

namespace Contribution.Rules.RuleSets;

/// <summary>The persons and employers that the circular covers; all others in a request are faults.</summary>
internal sealed class Covers
{
    /// <summary>The categories of persons.</summary>
    public ImmutableArray<PersonCategory> Categories { get; internal init; } = [];

    /// <summary>The kinds of employers.</summary>
    public ImmutableArray<EmployerKind> Kinds { get; internal init; } = [];

    /// <summary>
    /// Which categories each kind of employer may list, where not every kind employs every category;
    /// null is any. The pair without a kind is for persons without an employer.
    /// </summary>
    public ImmutableArray<CoveredPair>? Pairs { get; internal init; }
}
