using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Contribution.Rules.Requests;

namespace Contribution.Rules;

/// <summary>A request after all checks: ready to be answered, or why it is not.</summary>
/// <param name="Rules">The rules that answer; null where it is not answered.</param>
/// <param name="Wage">The reference wage that they read.</param>
/// <param name="IsUncovered">Whether there are no rules for its place, insurance and year.</param>
/// <param name="Faults">Why it is not answered.</param>
internal readonly record struct CheckedRequest(
    ReadyRules? Rules,
    WageReading Wage,
    bool IsUncovered,
    ImmutableArray<Fault> Faults
)
{
    /// <summary>Whether it is ready to be answered.</summary>
    [MemberNotNullWhen(true, nameof(Rules))]
    public bool IsValid => Rules is not null;

    public static CheckedRequest Valid(ReadyRules rules, WageReading wage) => new(rules, wage, IsUncovered: false, []);

    public static CheckedRequest Invalid(ImmutableArray<Fault> faults) =>
        new(null, default, IsUncovered: false, faults);

    public static CheckedRequest NotCovered(Fault fault) => new(null, default, IsUncovered: true, [fault]);
}
