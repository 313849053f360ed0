using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Rosters.Rows;

/// <summary>One line of the list of persons.</summary>
public sealed record PersonRow
{
    /// <summary>The line it begins on, from 1; the header has 1.</summary>
    public required int Line { get; init; }

    /// <summary>The employer (单位编号); null is none.</summary>
    public string? EmployerId { get; init; }

    /// <summary>What the rules read of the person.</summary>
    public required PersonFacts Facts { get; init; }

    /// <summary>What stands in the columns that are no facts, by their JSON names, or their headers where nobody knows them.</summary>
    public ImmutableDictionary<string, string> Other { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The facts in which a dash stands; null is none.</summary>
    internal NoAmounts? NoAmounts { get; init; }
}
