using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>The question of a redetermination: the bases to determine again, and those to compare with.</summary>
internal sealed class RedeterminationQuestion
{
    /// <summary>The question as it is answered now, after the late publication.</summary>
    public required RosterQuestion Now { get; init; }

    /// <summary>
    /// The question as it was answered then; null, and where it had no answer, takes the base that stood: the determined
    /// base that the list gives, else the provisional one.
    /// </summary>
    public RosterQuestion? Then { get; init; }

    /// <summary>The months already charged: at most twelve.</summary>
    public required MonthSpan Months { get; init; }

    /// <summary>
    /// The persons whose benefits or transfer were settled, with the reason: they keep the old base. The column <c>settled</c> of
    /// the list of persons is another way to give them.
    /// </summary>
    public SettledPersons Settled { get; init; } = SettledPersons.None;

    /// <summary>The rows of the list of the settled that could not be read: whom they mean is not known.</summary>
    public ImmutableArray<RejectedRow> UnreadSettled { get; init; } = [];
}
