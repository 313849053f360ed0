namespace Contribution.Rules.Rosters.Commands.Check.Rows;

/// <summary>Something in a row that a case worker should look at.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line the row begins on.</param>
/// <param name="Column">The header of the column, or the fact's JSON name where the file has no such column.</param>
/// <param name="Value">The text there.</param>
/// <param name="Code">The kind of anomaly, as a stable word.</param>
/// <param name="Zh">The description, in Chinese.</param>
/// <param name="En">The description, in English.</param>
internal sealed record Anomaly(string File, int Line, string Column, string Value, string Code, string Zh, string En)
{
    /// <summary>The line of the list, in which the sheets of a workbook follow one another.</summary>
    internal int ListLine { get; init; }
}
