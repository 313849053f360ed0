using System.Collections.Immutable;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>The rates that an employer and its persons need.</summary>
/// <param name="Spans">The months in spans of the same rates.</param>
/// <param name="Absent">The rates that are not on file.</param>
/// <param name="Faults">What is wrong with the question.</param>
/// <param name="Findings">What a case worker should know.</param>
internal sealed record NeededRates(
    ImmutableArray<SpanRates> Spans,
    ImmutableArray<Fault> Absent,
    ImmutableArray<Fault> Faults,
    ImmutableArray<Finding> Findings
)
{
    /// <summary>Whether nothing can be computed with them.</summary>
    public bool IsRefused => !Absent.IsEmpty || !Faults.IsEmpty;
}
