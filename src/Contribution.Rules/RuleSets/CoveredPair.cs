using System.Collections.Immutable;

namespace Contribution.Rules.RuleSets;

/// <summary>The categories that one kind of employer may list.</summary>
/// <param name="kind">The kind; null is no employer.</param>
/// <param name="categories">The categories.</param>
internal sealed class CoveredPair(EmployerKind? kind, ImmutableArray<PersonCategory> categories)
{
    /// <summary>The kind; null is no employer.</summary>
    public EmployerKind? Kind { get; } = kind;

    /// <summary>The categories.</summary>
    public ImmutableArray<PersonCategory> Categories { get; } = categories;
}
