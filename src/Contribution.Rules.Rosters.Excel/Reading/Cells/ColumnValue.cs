using System.Globalization;

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

        NumberFormat format = cell.Format;
        if (format.IsScaled || format.IsPercentage)
        {
            return cell with
            {
                Text = $"{cell.Text} ({(format.IsPercentage ? "%" : "×")})",
                Trouble = CellTrouble.Scaled,
            };
        }

        if (number == 0m && format.ShowsZeroAsDash)
        {
            return cell with { Text = Dash };
        }

        decimal shown = decimal.Round(
            number,
            Math.Min(format.Decimals ?? DecimalsOfFen, DecimalsOfFen),
            MidpointRounding.AwayFromZero
        );
        return shown == number ? cell : cell with { Text = NumberText.Write(shown), Trouble = CellTrouble.Rounded };
    }

    /// <summary>A month: <c>2010.10</c> is October where the format shows both decimals.</summary>
    public static CellReading Month(CellReading cell) =>
        cell is { Number: decimal number, Format.Decimals: DecimalsOfFen } && !decimal.IsInteger(number)
            ? cell with
            {
                Text = number.ToString("0.00", CultureInfo.InvariantCulture),
            }
            : cell;

    /// <summary>A percentage as it is shown.</summary>
    public static CellReading Percentage(CellReading cell) =>
        cell is { Number: decimal number, Format.IsPercentage: true }
            ? cell with
            {
                Text = $"{NumberText.Write(number * 100m)}%",
            }
            : cell;
}
