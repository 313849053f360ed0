namespace Contribution.Rules.Rosters;

/// <summary>A row that could not be read, with the first thing that is wrong with it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Column">The header of the column; null is the whole row.</param>
/// <param name="Value">The text there.</param>
/// <param name="Reason">The fault and the allowed values, in English.</param>
/// <param name="Row">The row as in the file.</param>
public sealed record RejectedRow(string File, int Line, string? Column, string? Value, string Reason, string Row)
{
    /// <summary>The fault and the allowed values, in Chinese.</summary>
    public string ReasonZh { get; init; } = Reason;

    /// <summary>The column in Chinese, where the list has none and its name stands in <see cref="Column"/>.</summary>
    public string? ColumnZh { get; init; } = Column;

    /// <summary>The employer of a rejected person, where that could be read: its totals are not known.</summary>
    public string? EmployerId { get; init; }

    /// <summary>Whether it may be a person of any employer: then no employer's total is known.</summary>
    internal bool MayBeOfAnyEmployer { get; init; }

    /// <summary>The id that stands in it, where that could be read.</summary>
    public string? Id { get; init; }
}
