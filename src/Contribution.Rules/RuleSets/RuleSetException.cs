using System.Collections.Immutable;
using Contribution.Rules.Faults;

namespace Contribution.Rules;

/// <summary>Rule files that cannot be loaded, with every fault at once.</summary>
public sealed class RuleSetException : ContributionRulesException
{
    internal RuleSetException(ImmutableArray<Fault> faults, string? directory = null)
        : base(
            string.Join(
                Environment.NewLine,
                FaultLimit.Cut(faults).Select(fault => $"{PlaceOf(fault, directory)}: {fault.En}")
            )
        ) => Faults = FaultLimit.Cut(faults);

    /// <summary>The faults, each with its file, JSON path and the expected value.</summary>
    public ImmutableArray<Fault> Faults { get; }

    /// <summary>A host logs the message alone: only a full path says which of several folders it is.</summary>
    private static string PlaceOf(Fault fault, string? directory) =>
        (directory is null || fault.File is null ? fault.File : Path.Combine(directory, fault.File))
        + (fault.Path.Length == 0 ? "" : $"#{fault.Path}");
}
