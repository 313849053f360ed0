using System.Collections.Immutable;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>The rates that an employer and its persons need.</summary>
/// <param name="spans">The months in spans of the same rates.</param>
/// <param name="absent">The rates that are not on file.</param>
/// <param name="faults">The faults of the question.</param>
/// <param name="findings">The findings.</param>
internal sealed class NeededRates(
    ImmutableArray<SpanRates> spans,
    ImmutableArray<Fault> absent,
    ImmutableArray<Fault> faults,
    ImmutableArray<Finding> findings
)
{
    public ImmutableArray<SpanRates> Spans { get; } = spans;
    public ImmutableArray<Fault> Absent { get; } = absent;
    public ImmutableArray<Fault> Faults { get; } = faults;
    public ImmutableArray<Finding> Findings { get; } = findings;

    /// <summary>Whether nothing can be computed with them.</summary>
    public bool IsRefused => !Absent.IsEmpty || !Faults.IsEmpty;
}
