using Contribution.Rules.Rosters.Excel.Reading.Cells;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>A row of a sheet.</summary>
/// <param name="number">Its number, from 1.</param>
/// <param name="cells">Its cells that are not empty, from left to right.</param>
internal sealed class SheetRow(int number, IReadOnlyList<CellReading> cells)
{
    public int Number { get; } = number;
    public IReadOnlyList<CellReading> Cells { get; } = cells;

    /// <summary>Whether it is hidden, by hand or by a filter. It is read all the same.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Its texts as those of a row of a list.</summary>
    public TopRow Top => new(Number, Texts);

    /// <summary>The text of a column; empty where its cell is.</summary>
    public string TextAt(int column) => Cells.FirstOrDefault(cell => cell.Column == column).Text ?? "";

    /// <summary>The texts of the columns from the first to the last that is not empty.</summary>
    public string[] Texts
    {
        get
        {
            string[] texts = new string[Cells.Count == 0 ? 0 : Cells[^1].Column + 1];
            Array.Fill(texts, "");
            foreach (CellReading cell in Cells)
            {
                texts[cell.Column] = cell.Text;
            }

            return texts;
        }
    }
}
