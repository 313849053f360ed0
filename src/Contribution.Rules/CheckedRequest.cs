using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Contribution.Rules.Faults;
using Contribution.Rules.Requests;

namespace Contribution.Rules;

/// <summary>A request after all checks: ready to be answered, or why it is not.</summary>
/// <param name="Rules">The rules that answer; null where it is not answered.</param>
/// <param name="Wage">The reference wage that they read.</param>
/// <param name="IsCovered">Whether there are rules for its place, insurance and year, as far as that was looked at.</param>
/// <param name="Faults">Why it is not answered.</param>
internal readonly record struct CheckedRequest(
    ReadyRules? Rules,
    WageReading Wage,
    bool IsCovered,
    ImmutableArray<Fault> Faults
)
{
    /// <summary>Whether it is ready to be answered.</summary>
    [MemberNotNullWhen(true, nameof(Rules))]
    public bool IsValid => Rules is not null;

    public static CheckedRequest Valid(ReadyRules rules, WageReading wage) => new(rules, wage, IsCovered: true, []);

    public static CheckedRequest Invalid(ImmutableArray<Fault> faults) => new(null, default, IsCovered: true, faults);

    public static CheckedRequest NotCovered(Fault fault) => new(null, default, IsCovered: false, [fault]);
}
