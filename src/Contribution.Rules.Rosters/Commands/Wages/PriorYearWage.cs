namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>The pay of a person in a year, and the monthly average of the wages in it.</summary>
internal sealed record PriorYearWage
{
    /// <summary>The person who was paid, and the employer that paid.</summary>
    public required Payee Payee { get; init; }

    /// <summary>The person's name, where the payroll has it.</summary>
    public string? Name { get; init; }

    /// <summary>The pay that counts as wages, yuan a year.</summary>
    public required decimal Included { get; init; }

    /// <summary>The pay that does not count as wages, yuan a year.</summary>
    public required decimal Excluded { get; init; }

    /// <summary>The number of months in which an item that counts is above zero.</summary>
    public required int MonthsPaid { get; init; }

    /// <summary>The number of months by which <see cref="Included"/> is divided.</summary>
    public required int Divisor { get; init; }

    /// <summary>Why there is no average; null where there is one.</summary>
    public NoAverage? NoAverage { get; init; }

    /// <summary>Whether the pay leaves the wages unknown: a line was not read, or is ambiguous.</summary>
    public bool IsOpen =>
        NoAverage
            is Wages.NoAverage.RejectedLine
                or Wages.NoAverage.UnlistedItem
                or Wages.NoAverage.SumDiffers
                or Wages.NoAverage.OtherName
                or Wages.NoAverage.OtherId
                or Wages.NoAverage.EmployerNotGiven
                or Wages.NoAverage.MonthMissing;

    /// <summary>
    /// The monthly average (上年度月平均工资), exact until the end and then rounded once to the fen, half up; null
    /// where there is none.
    /// </summary>
    public decimal? Monthly =>
        NoAverage is null ? Math.Round(Included / Divisor, 2, MidpointRounding.AwayFromZero) : null;
}

/// <summary>The reason why a person has no monthly average.</summary>
internal enum NoAverage
{
    /// <summary>A line of the person could not be read, so that the wages are not known.</summary>
    RejectedLine,

    /// <summary>The person was paid an item that no clause names, and nothing says how it counts.</summary>
    UnlistedItem,

    /// <summary>The payroll's own sum (应发) differs from the sum of its items.</summary>
    SumDiffers,

    /// <summary>Rows of the same number have different names, so that they may be of two persons.</summary>
    OtherName,

    /// <summary>Another number is most likely that of the same person, changed by a spreadsheet.</summary>
    OtherId,

    /// <summary>Some rows of the person give no employer and others do, so that pay may be missing from an average.</summary>
    EmployerNotGiven,

    /// <summary>The payroll has a sheet for each month, but none of a month between those in which the person was paid.</summary>
    MonthMissing,

    /// <summary>No month has wages to divide by.</summary>
    NoMonthPaid,

    /// <summary>The corrections are greater than the wages.</summary>
    BelowZero,
}
