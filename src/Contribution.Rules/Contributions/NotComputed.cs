using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>An amount that could not be computed, with its owner and the reason.</summary>
public sealed class NotComputed
{
    internal NotComputed(
        NotComputedReason reason,
        ContributionSubject subject,
        string? id,
        ImmutableArray<string> missing,
        Wording sentence
    ) => (Code, Subject, Id, Missing, Zh, En) = (reason, subject, id, missing, sentence.Zh, sentence.En);

    /// <summary>The reason for which it is not computed.</summary>
    public NotComputedReason Code { get; }

    /// <summary>Whether it is an amount of the employer or of a person.</summary>
    public ContributionSubject Subject { get; }

    /// <summary>The id of the person or of the employer; null where the amount has no single owner.</summary>
    public string? Id { get; }

    /// <summary>The facts that are missing.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>The reason in Chinese.</summary>
    public string Zh { get; }

    /// <summary>The reason in English.</summary>
    public string En { get; }
}
