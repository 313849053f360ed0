using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>What <c>Explain</c> answers: explanations, or why there are none. A bug throws.</summary>
public abstract class ExplanationOutcome
{
    private ExplanationOutcome() { }

    /// <summary>The explanations: one, or where all were asked for the employer's first and then each person's.</summary>
    public sealed class Explained : ExplanationOutcome
    {
        internal Explained(ImmutableArray<Explanation> explanations) => Explanations = explanations;

        /// <summary>The explanations, in the request's order.</summary>
        public ImmutableArray<Explanation> Explanations { get; }
    }

    /// <summary>The request is invalid, or has nobody with that id; every fault at once, and nothing was explained.</summary>
    public sealed class Invalid : ExplanationOutcome
    {
        internal Invalid(string? requestId, ImmutableArray<Fault> faults) => (RequestId, Faults) = (requestId, faults);

        /// <summary>The caller's own mark.</summary>
        public string? RequestId { get; }

        /// <summary>What is wrong, in the request's order.</summary>
        public ImmutableArray<Fault> Faults { get; }
    }

    /// <summary>No rule set covers that jurisdiction, insurance and year.</summary>
    public sealed class NotCovered : ExplanationOutcome
    {
        internal NotCovered(string? requestId, ImmutableArray<Fault> faults) =>
            (RequestId, Faults) = (requestId, faults);

        /// <summary>The caller's own mark.</summary>
        public string? RequestId { get; }

        /// <summary>One fault that names the nearest covered years and places.</summary>
        public ImmutableArray<Fault> Faults { get; }
    }
}
