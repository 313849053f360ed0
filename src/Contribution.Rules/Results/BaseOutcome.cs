using System.Collections.Immutable;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Results;

/// <summary>What <c>ComputeBases</c> answers: bases, or why there are none. A bug throws.</summary>
public abstract record BaseOutcome
{
    private BaseOutcome() { }

    /// <summary>The bases.</summary>
    public sealed record Computed(BasesResult Result) : BaseOutcome;

    /// <summary>The request is invalid; every fault at once, and nothing was computed.</summary>
    /// <param name="RequestId">The caller's own mark.</param>
    /// <param name="Faults">What is wrong, in the request's order.</param>
    public sealed record Invalid(string? RequestId, ImmutableArray<Fault> Faults) : BaseOutcome;

    /// <summary>No rule set covers that jurisdiction, insurance and year.</summary>
    /// <param name="RequestId">The caller's own mark.</param>
    /// <param name="Faults">One fault that names the nearest covered years and places.</param>
    public sealed record NotCovered(string? RequestId, ImmutableArray<Fault> Faults) : BaseOutcome;
}
