using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>One of the first rows of a list.</summary>
/// <param name="line">Its line or row, from 1.</param>
/// <param name="cells">
/// The texts of its cells. In the rows of a sheet, all merged cells have the text of the first of them.
/// </param>
internal sealed class TopRow(int line, string[] cells)
{
    public int Line { get; } = line;
    public string[] Cells { get; } = cells;

    /// <summary>The different texts of its cells, without empty ones.</summary>
    public string[] Texts => field ??= [.. Cells.Select(CellText.Clean).Where(text => text.Length > 0).Distinct()];

    /// <summary>Gets the text of a cell; empty after the last.</summary>
    public string At(int column) => column < Cells.Length ? Cells[column] : "";
}
