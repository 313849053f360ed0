using System.Collections.Immutable;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Explaining;

/// <summary>What <c>Explain</c> answers: explanations, or why there are none. A bug throws.</summary>
public abstract class ExplanationOutcome
{
    private ExplanationOutcome() { }

    /// <summary>The explanations: one, or where all were asked for the employer's first and then each person's.</summary>
    public sealed class Explained(ImmutableArray<Explanation> explanations) : ExplanationOutcome
    {
        /// <summary>The explanations, in the request's order.</summary>
        public ImmutableArray<Explanation> Explanations { get; } = explanations;

        /// <summary>Lets a pattern name the parts.</summary>
        public void Deconstruct(out ImmutableArray<Explanation> explanations) => explanations = Explanations;
    }

    /// <summary>The request is invalid, or has nobody with that id; every fault at once, and nothing was explained.</summary>
    public sealed class Invalid(string? requestId, ImmutableArray<Fault> faults) : ExplanationOutcome
    {
        /// <summary>The caller's own mark.</summary>
        public string? RequestId { get; } = requestId;

        /// <summary>What is wrong, in the request's order.</summary>
        public ImmutableArray<Fault> Faults { get; } = faults;

        /// <summary>Lets a pattern name the parts.</summary>
        public void Deconstruct(out string? requestId, out ImmutableArray<Fault> faults) =>
            (requestId, faults) = (RequestId, Faults);
    }

    /// <summary>No rule set covers that jurisdiction, insurance and year.</summary>
    public sealed class NotCovered(string? requestId, ImmutableArray<Fault> faults) : ExplanationOutcome
    {
        /// <summary>The caller's own mark.</summary>
        public string? RequestId { get; } = requestId;

        /// <summary>One fault that names the nearest covered years and places.</summary>
        public ImmutableArray<Fault> Faults { get; } = faults;

        /// <summary>Lets a pattern name the parts.</summary>
        public void Deconstruct(out string? requestId, out ImmutableArray<Fault> faults) =>
            (requestId, faults) = (RequestId, Faults);
    }
}
