using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>The base that stood and the base as it is determined now.</summary>
internal sealed record Difference
{
    /// <summary>The class of the difference.</summary>
    public required DifferenceClass Class { get; init; }

    /// <summary>The base that stood (原基数), yuan a month; null is none, or not known.</summary>
    public decimal? Old { get; init; }

    /// <summary>The base now (新基数), yuan a month; null is none, or not known.</summary>
    public decimal? New { get; init; }

    /// <summary>New less old, yuan of base a month, signed; 0 for the settled, null where it cannot be said.</summary>
    public decimal? Monthly { get; init; }

    /// <summary>The months that are made up for; null where there are none.</summary>
    public MonthSpans? Months { get; init; }

    /// <summary>The facts that are missing on either side.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Remarks (备注): the reason why it is settled, or values that cannot be read.</summary>
    public ImmutableArray<Wording> Remarks { get; init; } = [];

    /// <summary>The difference of all months: yuan of base times months, signed, not money due.</summary>
    public decimal? Total => Monthly * (Months?.Count ?? 0);

    /// <summary>The difference of one month; null where it is not made up for, or cannot be said.</summary>
    public decimal? In(YearMonth month) => Months?.Contains(month) == true ? Monthly : null;
}
