using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Contribution.Rules.Faults;
using Contribution.Rules.Requests;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules;

/// <summary>A request after all checks: ready to be answered, or why it is not.</summary>
internal readonly struct CheckedRequest()
{
    /// <summary>The rules that answer; null where it is not answered.</summary>
    public ReadyRules? Rules { get; init; }

    /// <summary>The reference wage that they read.</summary>
    public WageReading Wage { get; init; }

    /// <summary>Whether there are no rules for its place, insurance and year.</summary>
    public bool IsUncovered { get; init; }

    /// <summary>Why it is not answered.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>Whether it is ready to be answered.</summary>
    [MemberNotNullWhen(true, nameof(Rules))]
    public bool IsValid => Rules is not null;

    /// <summary>A request with faults, of which not more are kept than a caller can use.</summary>
    public static CheckedRequest Invalid(ImmutableArray<Fault> faults) => new() { Faults = FaultLimit.Cut(faults) };

    /// <summary>A request that no rule set answers.</summary>
    public static CheckedRequest Unanswered(RuleSetCatalogue catalogue, BasesRequest request)
    {
        Fault fault = NotCoveredFaults.Unanswered(catalogue, request);
        return new CheckedRequest { IsUncovered = fault.Code == FaultCode.NotCovered, Faults = [fault] };
    }

    /// <summary>The outcome of a request that is not answered.</summary>
    public Outcome<T>.Refused Refusal<T>(BasesRequest request)
        where T : notnull =>
        IsUncovered
            ? new Outcome<T>.NotCovered(request.RequestId, Faults)
            : new Outcome<T>.Invalid(request.RequestId, Faults);
}
