using System.Collections.Immutable;
using Contribution.Rules.Faults;

namespace Contribution.Rules;

/// <summary>Rule files that cannot be loaded, with every fault at once.</summary>
public sealed class RuleSetException : ContributionRulesException
{
    internal RuleSetException(ImmutableArray<Fault> faults)
        : base(
            string.Join(
                Environment.NewLine,
                FaultLimit.Cut(faults).Select(fault => $"{fault.File}{fault.Path}: {fault.En}")
            )
        ) => Faults = FaultLimit.Cut(faults);

    /// <summary>The faults, each with its file, JSON path and the expected value.</summary>
    public ImmutableArray<Fault> Faults { get; }
}
