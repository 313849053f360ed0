using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>One line of the list of employers.</summary>
public sealed class EmployerRow
{
    /// <summary>The line it begins on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The facts of the employer.</summary>
    public required EmployerFacts Facts { get; init; }

    /// <summary>
    /// The values of the columns that are no facts, by their JSON names, or by their headers where they are unknown.
    /// </summary>
    public ImmutableDictionary<string, string> Other { get; init; } = ImmutableDictionary<string, string>.Empty;
}
