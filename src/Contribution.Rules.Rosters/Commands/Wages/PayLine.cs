using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>One line of itemised pay.</summary>
internal sealed record PayLine
{
    /// <summary>Its line in the list, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Its place in the file: in a workbook the sheet and its row.</summary>
    public RowPlace Place
    {
        get => field == default ? new RowPlace(null, Line) : field;
        // In a CSV file the line is the place.
        init => field = value.Sheet is null ? default : value;
    }

    /// <summary>The person who was paid.</summary>
    public required Payee Payee { get; init; }

    /// <summary>The person's name, where the payroll has it.</summary>
    public string? Name { get; init; }

    /// <summary>The item, by the payroll's name.</summary>
    public required string Item { get; init; }

    /// <summary>Yuan, in whole fen; below zero it corrects another line.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The month it was paid in.</summary>
    public required YearMonth Month { get; init; }

    /// <summary>
    /// The number of amounts in its row of a workbook that have more decimals than are shown: a sum of them may differ from
    /// theirs by half a fen each.
    /// </summary>
    public int RoundedInRow { get; init; }

    /// <summary>Whether it is pay of its own: no sum of other items, and nothing withheld.</summary>
    public bool IsOwnPay { get; init; } = true;

    /// <summary>Whether it is a cell of a column of its item: the payroll has its items side by side.</summary>
    public bool IsOfColumn { get; init; }
}

/// <summary>A person paid by an employer; a person paid by two employers has two averages.</summary>
/// <param name="PersonId">The person's number (个人编号).</param>
/// <param name="EmployerId">The employer's number (单位编号); null is not said.</param>
internal readonly record struct Payee(string PersonId, string? EmployerId);
