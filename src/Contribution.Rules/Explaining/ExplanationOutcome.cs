using System.Collections.Immutable;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Explaining;

/// <summary>What <c>Explain</c> answers: explanations, or why there are none. A bug throws.</summary>
public abstract record ExplanationOutcome
{
    private ExplanationOutcome() { }

    /// <summary>The explanations: one, or where all were asked for the employer's first and then each person's.</summary>
    /// <param name="Explanations">The explanations, in the request's order.</param>
    public sealed record Explained(ImmutableArray<Explanation> Explanations) : ExplanationOutcome;

    /// <summary>The request is invalid, or has nobody with that id; every fault at once, and nothing was explained.</summary>
    /// <param name="RequestId">The caller's own mark.</param>
    /// <param name="Faults">What is wrong, in the request's order.</param>
    public sealed record Invalid(string? RequestId, ImmutableArray<Fault> Faults) : ExplanationOutcome;

    /// <summary>No rule set covers that jurisdiction, insurance and year.</summary>
    /// <param name="RequestId">The caller's own mark.</param>
    /// <param name="Faults">One fault that names the nearest covered years and places.</param>
    public sealed record NotCovered(string? RequestId, ImmutableArray<Fault> Faults) : ExplanationOutcome;
}
