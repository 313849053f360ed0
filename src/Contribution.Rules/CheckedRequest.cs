using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Contribution.Rules.Requests;

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
}
