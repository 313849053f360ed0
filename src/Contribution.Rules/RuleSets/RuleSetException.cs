using System.Collections.Immutable;
using Contribution.Rules.Faults;

namespace Contribution.Rules;

/// <summary>Rule files that cannot be loaded, with every fault at once.</summary>
/// <param name="faults">The faults, each with its file, JSON path and the expected value.</param>
public sealed class RuleSetException(ImmutableArray<Fault> faults)
    : ContributionRulesException(
        string.Join(
            Environment.NewLine,
            FaultLimit.Cut(faults).Select(fault => $"{fault.File}{fault.Path}: {fault.En}")
        )
    )
{
    /// <summary>The faults, each with its file, JSON path and the expected value.</summary>
    public ImmutableArray<Fault> Faults { get; } = FaultLimit.Cut(faults);
}
