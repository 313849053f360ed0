using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>An amount that could not be computed, and why.</summary>
public sealed class NotComputed
{
    internal NotComputed(string code, string of, string? id, ImmutableArray<string> missing, string zh, string en) =>
        (Code, Of, Id, Missing, Zh, En) = (code, of, id, missing, zh, en);

    /// <summary><c>undeterminedBase</c>, <c>noEmployer</c> or <c>unreadPersons</c>.</summary>
    public string Code { get; }

    /// <summary><c>employer</c> or <c>person</c>.</summary>
    public string Of { get; }

    /// <summary>The id of the person or employer; null where no particular one is meant.</summary>
    public string? Id { get; }

    /// <summary>The facts that are missing.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>The reason in Chinese.</summary>
    public string Zh { get; }

    /// <summary>The reason in English.</summary>
    public string En { get; }
}
