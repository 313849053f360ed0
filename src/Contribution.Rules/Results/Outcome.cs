using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Contribution.Rules;

/// <summary>
/// The answer to a request: the result, or why there is none. It is always one of <see cref="Computed"/>,
/// <see cref="Invalid"/> and <see cref="NotCovered"/>. A bug throws.
/// </summary>
/// <typeparam name="T">The type of the result: bases, contributions, explanations.</typeparam>
public abstract partial class Outcome<T>
    where T : notnull
{
    private Outcome() { }

    /// <summary>Takes the one way that fits.</summary>
    /// <typeparam name="TAnswer">The type of the result.</typeparam>
    /// <param name="computed">Takes the result.</param>
    /// <param name="invalid">Takes the faults of a request that is invalid.</param>
    /// <param name="notCovered">Takes the fault of a request that is not on file, with the nearest that is.</param>
    public TAnswer Match<TAnswer>(
        Func<T, TAnswer> computed,
        Func<Invalid, TAnswer> invalid,
        Func<NotCovered, TAnswer> notCovered
    )
    {
        ArgumentNullException.ThrowIfNull(computed);
        ArgumentNullException.ThrowIfNull(invalid);
        ArgumentNullException.ThrowIfNull(notCovered);
        return this switch
        {
            Computed given => computed(given.Result),
            Invalid refused => invalid(refused),
            _ => notCovered((NotCovered)this),
        };
    }

    /// <summary>Gives the result, where there is one.</summary>
    /// <param name="result">The result; the default of its type where nothing was computed.</param>
    /// <returns>Whether there is a result.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T result)
    {
        result = this is Computed computed ? computed.Result : default;
        return this is Computed;
    }

    /// <summary>For logs: the kind, and where there is no result, the first fault in English.</summary>
    public override string ToString() =>
        this is Refused { Faults: [var first, ..] and var faults }
            ? $"{GetType().Name}{(faults.Length == 1 ? "" : $" ({faults.Length} faults)")}: {first.Path}: {first.En}"
            : GetType().Name;

    /// <summary>The request was answered.</summary>
    public sealed partial class Computed : Outcome<T>
    {
        internal Computed(T result) => Result = result;

        /// <summary>The result.</summary>
        public T Result { get; }

        /// <summary>Lets a pattern name the parts.</summary>
        public void Deconstruct(out T result) => result = Result;
    }

    /// <summary>The request was not answered: <see cref="Invalid"/> or <see cref="NotCovered"/>.</summary>
    public abstract partial class Refused : Outcome<T>
    {
        private protected Refused(string? requestId, ImmutableArray<Fault> faults) =>
            (RequestId, Faults) = (requestId, faults);

        /// <summary>The <see cref="BasesRequest.RequestId"/> of the request, unchanged; null where it gave none.</summary>
        public string? RequestId { get; }

        /// <summary>Why, in the request's order; at least one.</summary>
        public ImmutableArray<Fault> Faults { get; }

        /// <summary>Lets a pattern name the parts.</summary>
        public void Deconstruct(out string? requestId, out ImmutableArray<Fault> faults) =>
            (requestId, faults) = (RequestId, Faults);
    }

    /// <summary>The request is invalid; every fault at once, and nothing was computed.</summary>
    public sealed partial class Invalid : Refused
    {
        internal Invalid(string? requestId, ImmutableArray<Fault> faults)
            : base(requestId, faults) { }
    }

    /// <summary>
    /// No rule set covers that jurisdiction, insurance and year, or a rate is not on file. Each fault names the nearest that is;
    /// nothing was computed.
    /// </summary>
    public sealed partial class NotCovered : Refused
    {
        internal NotCovered(string? requestId, ImmutableArray<Fault> faults)
            : base(requestId, faults) { }
    }
}
