using System.Collections.Immutable;

namespace Contribution.Rules.Contributions;

/// <summary>What could not be computed, and why.</summary>
/// <param name="Code"><c>undeterminedBase</c>, <c>noEmployer</c> or <c>unreadPersons</c>.</param>
/// <param name="Of"><c>employer</c> or <c>person</c>.</param>
/// <param name="Id">Whose amount it is; null where nobody in particular is meant.</param>
/// <param name="Missing">The facts that are missing.</param>
/// <param name="Zh">The reason in Chinese.</param>
/// <param name="En">The reason in English.</param>
public sealed record NotComputed(
    string Code,
    string Of,
    string? Id,
    ImmutableArray<string> Missing,
    string Zh,
    string En
);
