using System.Collections.Immutable;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Faults;
using Contribution.Rules.Results;

namespace Contribution.Rules.Rosters.Contributions.Streaming;

/// <summary>The rates that some employers need.</summary>
/// <param name="Spans">The months in spans of the same rates.</param>
/// <param name="Absent">The rates that are not on file.</param>
/// <param name="Faults">What is wrong with the employers' terms.</param>
/// <param name="Findings">What a case worker should know.</param>
internal sealed record DueNeeds(
    ImmutableArray<SpanRates> Spans,
    ImmutableArray<Fault> Absent,
    ImmutableArray<Fault> Faults,
    ImmutableArray<Finding> Findings
)
{
    /// <summary>Whether nothing can be computed with them.</summary>
    public bool IsRefused => !Absent.IsEmpty || !Faults.IsEmpty;
}
