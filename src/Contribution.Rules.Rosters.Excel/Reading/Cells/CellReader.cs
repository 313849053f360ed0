using System.Globalization;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Reading.Cells;

/// <summary>Reads cells: texts as they are, numbers as Excel shows them, dates as days, formulas as their last value.</summary>
/// <param name="shared">The texts that cells share.</param>
/// <param name="formats">The number formats.</param>
internal sealed class CellReader(List<string> shared, NumberFormats formats)
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>How much of the workbook may be empty.</summary>
    public EmptyBudget Budget { get; init; } = new();

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="column">Its column, from 0.</param>
    /// <exception cref="WorkbookException">It points nowhere.</exception>
    public CellReading Read(Cell cell, int column)
    {
        string? value = cell.CellValue?.Text;
        string? type = cell.DataType?.InnerText;
        if (cell.CellFormula is CellFormula formula && (value is null || (value.Length == 0 && type != "str")))
        {
            return new CellReading(column, PlainText.Read($"={formula.Text}"), CellTrouble.NotCalculated);
        }

        return type switch
        {
            "inlineStr" => Sound(column, PlainText.Read(cell.InlineString)),
            _ when string.IsNullOrEmpty(value) => Sound(column, ""),
            "s" => Sound(column, Shared(value)),
            "b" => Sound(column, value == "0" ? "false" : "true"),
            "e" => new CellReading(column, PlainText.Read(value), CellTrouble.Failed),
            "d" => Sound(column, Day(value)) with { IsDate = true },
            null or "n" => Number(column, value, formats.Find(cell.StyleIndex?.InnerText)),
            _ => Sound(column, PlainText.Read(value)),
        };
    }

    private CellReading Number(int column, string value, NumberFormat format)
    {
        if (!NumberText.TryRead(value, out decimal number))
        {
            return new CellReading(column, PlainText.Read(value), CellTrouble.LostDigits);
        }

        string? date = DateNumber.Text(number, format.Form, formats.Since1904);
        return new CellReading(
            column,
            date ?? NumberText.Write(number, format.Digits),
            NumberText.HasLostDigits(number) ? CellTrouble.LostDigits : CellTrouble.None
        )
        {
            Number = date is null ? number : null,
            IsDate = date is not null,
            Format = format,
        };
    }

    private string Shared(string place) =>
        int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < shared.Count
            ? shared[at]
            : throw WorkbookException.Broken();

    /// <summary>A day that is written out, perhaps with a time; the day is that of the text, in whatever zone its time is.</summary>
    private static string Day(string value) =>
        value.Length >= DayForm.Length
        && (value.Length == DayForm.Length || value[DayForm.Length] is 'T' or ' ')
        && DateOnly.TryParseExact(
            value.AsSpan(0, DayForm.Length),
            DayForm,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        )
            ? value[..DayForm.Length]
            : PlainText.Read(value);

    private static CellReading Sound(int column, string text) => new(column, text, CellTrouble.None);
}
