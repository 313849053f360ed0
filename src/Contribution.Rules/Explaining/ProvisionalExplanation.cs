using System.Collections.Immutable;

namespace Contribution.Rules.Explaining;

/// <summary>Why an employer's decision is provisional though its rule gives another status.</summary>
internal sealed class ProvisionalExplanation
{
    public ProvisionalExplanation(
        ImmutableArray<string> through,
        ImmutableArray<string> persons,
        string zh,
        string en
    ) => (Through, Persons, Zh, En) = (through, persons, zh, en);

    /// <summary>
    /// The rules through which the decision rests on the individual bases: the deciding one, or those that could have
    /// silenced it.
    /// </summary>
    public ImmutableArray<string> Through { get; }

    /// <summary>The persons whose base is provisional.</summary>
    public ImmutableArray<string> Persons { get; }

    /// <summary>The reason in Chinese.</summary>
    public string Zh { get; }

    /// <summary>The reason in English.</summary>
    public string En { get; }
}
