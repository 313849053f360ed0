using System.Globalization;
using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Excel.Reading.Cells;

/// <summary>Reads cells of columns of amounts or months: numbers are read as their format shows them.</summary>
internal static class ColumnValue
{
    private const int DecimalsOfFen = 2;
    private const string Dash = "-";

    /// <summary>An amount in yuan, to the fen.</summary>
    public static CellReading Amount(CellReading cell)
    {
        if (cell.Number is not decimal number || cell.Trouble != CellTrouble.None)
        {
            return cell;
        }

        NumberSection section = cell.Format.SectionOf(number);
        if (section.IsScaled || section.IsPercentage)
        {
            return cell with
            {
                Text = $"{cell.Text} ({(section.IsPercentage ? "%" : "×")})",
                Trouble = CellTrouble.Scaled,
            };
        }

        decimal shown = decimal.Round(
            number,
            Math.Min(section.Decimals ?? DecimalsOfFen, DecimalsOfFen),
            MidpointRounding.AwayFromZero
        );
        return !section.ShowsDigits(shown) ? Replaced(cell, number, section.Literal)
            : shown == number ? cell
            : cell with { Text = NumberText.Write(shown), Trouble = CellTrouble.Rounded };
    }

    /// <summary>
    /// A number in whose place its format shows a text or nothing. Zero that is not shown may be zero or not known, as a dash.
    /// </summary>
    private static CellReading Replaced(CellReading cell, decimal number, string literal) =>
        DashAmount.Is(literal) ? cell with { Text = Dash }
        : literal.Length > 0 ? cell with { Text = literal }
        : cell with { Text = number == 0m ? Dash : $"{cell.Text} ()", Trouble = CellTrouble.NotShown };

    /// <summary>A month: <c>2010.10</c> is October where the format shows both decimals.</summary>
    public static CellReading Month(CellReading cell) =>
        cell.Number is decimal number
        && cell.Format.SectionOf(number).Decimals == DecimalsOfFen
        && !decimal.IsInteger(number)
            ? cell with
            {
                Text = number.ToString("0.00", CultureInfo.InvariantCulture),
            }
            : cell;

    /// <summary>A percentage as it is shown.</summary>
    public static CellReading Percentage(CellReading cell) =>
        cell.Number is decimal number && cell.Format.SectionOf(number) is { IsPercentage: true } section
            ? cell with
            {
                Text =
                    Math.Round(number * 100m, section.Decimals ?? 0, MidpointRounding.AwayFromZero)
                        .ToString($"F{section.Decimals ?? 0}", CultureInfo.InvariantCulture) + "%",
            }
            : cell;
}
