using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>What <c>ComputeBases</c> answers: bases, or why there are none. A bug throws.</summary>
public abstract partial class BaseOutcome
{
    private BaseOutcome() { }

    /// <summary>The bases.</summary>
    public sealed partial class Computed : BaseOutcome
    {
        internal Computed(BasesResult result) => Result = result;

        /// <summary>The result, one base for each person and the employer.</summary>
        public BasesResult Result { get; }

        /// <summary>Lets a pattern name the parts.</summary>
        public void Deconstruct(out BasesResult result) => result = Result;
    }

    /// <summary>The request is invalid; every fault at once, and nothing was computed.</summary>
    public sealed partial class Invalid : BaseOutcome
    {
        internal Invalid(string? requestId, ImmutableArray<Fault> faults) => (RequestId, Faults) = (requestId, faults);

        /// <summary>The caller's own mark.</summary>
        public string? RequestId { get; }

        /// <summary>What is wrong, in the request's order.</summary>
        public ImmutableArray<Fault> Faults { get; }

        /// <summary>Lets a pattern name the parts.</summary>
        public void Deconstruct(out string? requestId, out ImmutableArray<Fault> faults) =>
            (requestId, faults) = (RequestId, Faults);
    }

    /// <summary>No rule set covers that jurisdiction, insurance and year.</summary>
    public sealed partial class NotCovered : BaseOutcome
    {
        internal NotCovered(string? requestId, ImmutableArray<Fault> faults) =>
            (RequestId, Faults) = (requestId, faults);

        /// <summary>The caller's own mark.</summary>
        public string? RequestId { get; }

        /// <summary>One fault that names the nearest covered years and places.</summary>
        public ImmutableArray<Fault> Faults { get; }

        /// <summary>Lets a pattern name the parts.</summary>
        public void Deconstruct(out string? requestId, out ImmutableArray<Fault> faults) =>
            (requestId, faults) = (RequestId, Faults);
    }
}
