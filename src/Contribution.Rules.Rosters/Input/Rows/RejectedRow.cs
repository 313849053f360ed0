namespace Contribution.Rules.Rosters;

/// <summary>A row that could not be read, with the first thing that is wrong with it.</summary>
public sealed class RejectedRow
{
    internal RejectedRow(string file, int line, string? column, string? value, string reason, string row)
    {
        (File, Line, Column, Value, Reason, Row) = (file, line, column, value, reason, row);
        (ColumnZh, ReasonZh) = (column, reason);
    }

    /// <summary>Copies a row.</summary>
    internal RejectedRow(RejectedRow row)
        : this(row.File, row.Line, row.Column, row.Value, row.Reason, row.Row)
    {
        (ColumnZh, ReasonZh) = (row.ColumnZh, row.ReasonZh);
        (EmployerId, MayBeOfAnyEmployer, Id) = (row.EmployerId, row.MayBeOfAnyEmployer, row.Id);
        (IsEmployer, Uncovered) = (row.IsEmployer, row.Uncovered);
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The line it begins on, from 1.</summary>
    public int Line { get; }

    /// <summary>The header of the column; null is the whole row.</summary>
    public string? Column { get; }

    /// <summary>The text there; null where it is the whole row.</summary>
    public string? Value { get; }

    /// <summary>The fault and the allowed values, in English.</summary>
    public string Reason { get; }

    /// <summary>The fault and the allowed values, in Chinese.</summary>
    public string ReasonZh { get; internal init; }

    /// <summary>The row as in the file.</summary>
    public string Row { get; }

    /// <summary>The column in Chinese, where the list has none and its name stands in <see cref="Column"/>.</summary>
    public string? ColumnZh { get; internal init; }

    /// <summary>The employer of a rejected person, where that could be read: its totals are not known.</summary>
    public string? EmployerId { get; internal init; }

    /// <summary>Whether it may be a person of any employer: then no employer's total is known.</summary>
    internal bool MayBeOfAnyEmployer { get; init; }

    /// <summary>Whether it is a row of the list of employers, and no person.</summary>
    internal bool IsEmployer { get; init; }

    /// <summary>The id that stands in it, where that could be read.</summary>
    public string? Id { get; internal init; }

    /// <summary>The person of a row that was read, and that only the rule set does not cover; else null.</summary>
    internal PersonFacts? Uncovered { get; init; }
}
