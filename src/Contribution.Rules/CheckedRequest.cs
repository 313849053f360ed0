using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Requests;

namespace Contribution.Rules;

/// <summary>A request after all checks: ready to be answered, or why it is not.</summary>
internal abstract record CheckedRequest
{
    private CheckedRequest() { }

    public sealed record Valid(ReadyRules Rules, WageReading Wage) : CheckedRequest;

    public sealed record Invalid(ImmutableArray<Fault> Faults) : CheckedRequest;

    public sealed record NotCovered(ImmutableArray<Fault> Faults) : CheckedRequest;
}
