using System.Collections.Immutable;

namespace Contribution.Rules.Explaining;

/// <summary>Why an employer's decision is provisional though its rule gives another status.</summary>
internal sealed class ProvisionalExplanation
{
    /// <summary>
    /// The rules through which the decision rests on the individual bases: the deciding one, or those that could have
    /// silenced it.
    /// </summary>
    public required ImmutableArray<string> Through { get; init; }

    /// <summary>The persons whose base is provisional.</summary>
    public required ImmutableArray<string> Persons { get; init; }

    /// <summary>The reason in Chinese.</summary>
    public required string Zh { get; init; }

    /// <summary>The reason in English.</summary>
    public required string En { get; init; }
}
