using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>One of the two bases: known, known to be none, or not known.</summary>
/// <param name="isKnown">Whether it is known, be it that there is none.</param>
/// <param name="base">The base, yuan a month; null where there is none, or it is not known.</param>
internal sealed class Side(bool isKnown, decimal? @base)
{
    public bool IsKnown { get; } = isKnown;
    public decimal? Base { get; } = @base;

    private const string DeterminedBase = "determinedBase";

    /// <summary>The facts that are missing.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Further reasons why the base is not known.</summary>
    public ImmutableArray<Wording> Reasons { get; init; } = [];

    /// <summary>The base that stood, as the facts give it.</summary>
    public static Side Given(decimal? determined, decimal? provisional) =>
        (determined ?? provisional) is decimal stood
            ? new Side(isKnown: true, stood)
            : new Side(isKnown: false, null) { Missing = [DeterminedBase] };

    /// <summary>
    /// The base as it was determined then: a provisional one was paid on. Where nothing could be determined, it is what
    /// the facts give as paid on.
    /// </summary>
    public static Side Then(ContributionBase answer, Side given) =>
        answer.Status != DeterminationStatus.Undetermined ? new Side(isKnown: true, answer.Base)
        : given.IsKnown ? given
        : new Side(isKnown: false, null) { Missing = answer.Missing };

    /// <summary>The base now: a provisional one is still to be determined.</summary>
    public static Side Now(ContributionBase answer, ImmutableArray<string> missing) =>
        answer.Status is DeterminationStatus.Undetermined or DeterminationStatus.Provisional
            ? new Side(isKnown: false, null) { Missing = missing }
            : new Side(isKnown: true, answer.Base);

    /// <summary>No base, because nothing could be computed.</summary>
    public static Side Failed(ImmutableArray<Wording> reasons) => new(isKnown: false, null) { Reasons = reasons };
}
