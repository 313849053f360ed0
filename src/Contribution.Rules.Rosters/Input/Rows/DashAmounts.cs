using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Input.Rows;

/// <summary>The facts of a row with a dash, and the rejected row that it is where one of them matters.</summary>
/// <param name="facts">The JSON names of the facts.</param>
/// <param name="rejected">The rejected row.</param>
internal sealed class DashAmounts(ImmutableArray<string> facts, RejectedRow rejected)
{
    /// <summary>The JSON names of the facts.</summary>
    public ImmutableArray<string> Facts { get; } = facts;

    /// <summary>The rejected row.</summary>
    public RejectedRow Rejected { get; } = rejected;
}
