using Contribution.Rules.Language;

namespace Contribution.Rules.RuleSets.Provisions;

/// <summary>A condition that every answer of a rule set must satisfy.</summary>
internal sealed class Invariant
{
    internal Invariant(string id, BaseKind @for) => (Id, For) = (id, @for);

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The kind of bases that it covers.</summary>
    public BaseKind For { get; }

    /// <summary>The condition of the answers that it covers; null is all.</summary>
    public Expression? When { get; internal init; }

    /// <summary>The condition; null where <see cref="RisesWith"/> is given.</summary>
    public Expression? Holds { get; internal init; }

    /// <summary>The fact with which the base never falls; null where <see cref="Holds"/> is given.</summary>
    public string? RisesWith => Rising?.Name;

    /// <summary>The symbol of that fact.</summary>
    internal Symbol? Rising { get; init; }
}
