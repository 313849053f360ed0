using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>What <c>ComputeContributions</c> answers: amounts, or why there are none. A bug throws.</summary>
public abstract partial class ContributionsOutcome
{
    private ContributionsOutcome() { }

    /// <summary>The amounts.</summary>
    public sealed partial class Computed : ContributionsOutcome
    {
        internal Computed(ContributionsResult result) => Result = result;

        /// <summary>The result.</summary>
        public ContributionsResult Result { get; }
    }

    /// <summary>The request is invalid; every fault at once, and nothing was computed.</summary>
    public sealed partial class Invalid : ContributionsOutcome
    {
        internal Invalid(string? requestId, ImmutableArray<Fault> faults) => (RequestId, Faults) = (requestId, faults);

        /// <summary>The caller's own mark.</summary>
        public string? RequestId { get; }

        /// <summary>What is wrong.</summary>
        public ImmutableArray<Fault> Faults { get; }
    }

    /// <summary>A rule set or a rate is not on file; nothing was computed.</summary>
    public sealed partial class NotCovered : ContributionsOutcome
    {
        internal NotCovered(string? requestId, ImmutableArray<Fault> faults) =>
            (RequestId, Faults) = (requestId, faults);

        /// <summary>The caller's own mark.</summary>
        public string? RequestId { get; }

        /// <summary>What is not on file, each with the nearest that is.</summary>
        public ImmutableArray<Fault> Faults { get; }
    }
}
