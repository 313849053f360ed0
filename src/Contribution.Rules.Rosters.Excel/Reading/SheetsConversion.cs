using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Rosters.Excel.Reading.Cells;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Reading.Files;
using DocumentFormat.OpenXml.Packaging;
using SheetElement = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>Turns the sheets of a list into CSV, one after another.</summary>
/// <param name="list">The kind of list.</param>
/// <param name="options">The options.</param>
/// <param name="cancellation">Stops the run.</param>
internal sealed class SheetsConversion(WorkbookList list, WorkbookReadOptions options, CancellationToken cancellation)
{
    private readonly ListColumns _columns = new(list.Kind);
    private readonly CellNotes _cells = new();

    /// <summary>Converts them.</summary>
    public WorkbookReading Convert(WorkbookPart workbook, Stream csv)
    {
        CellReader cells = new(SharedStrings.Read(workbook), new NumberFormats(workbook));
        (ImmutableArray<ChosenSheet> chosen, ImmutableArray<Wording> notes) = new SheetChoice(list, options).Choose([
            .. Sheets(workbook, cells),
        ]);
        // Where one year only stands in the heads of sheets, it is that of the sheets without a head too.
        int[] years = [.. chosen.Select(sheet => sheet.Layout.Year).OfType<int>().Distinct()];
        int? year = years is [int only] ? only : options.Year;
        Part[] parts = [.. chosen.Select(sheet => Begin(sheet, sheet.Layout.Year ?? year))];
        List<SheetStart> starts = [];
        List<Wording> hidden = [];
        ImmutableDictionary<int, int> rounded;
        using (ListWriter writer = new(csv, _columns, chosen[0].Layout.Last, _cells))
        {
            foreach (Part part in parts)
            {
                starts.Add(new SheetStart(part.Sheet.Name, starts.Count == 0 ? 0 : writer.Lines));
                int count = Write(part, starts[^1].LinesBefore, parts.Length > 1 ? part.Sheet.Name : null, writer);
                hidden.AddRange(count > 0 ? [Hidden(part.Sheet.Name, count)] : Array.Empty<Wording>());
            }

            rounded = writer.Rounded;
        }

        IEnumerable<Wording> hiddenColumns = chosen
            .Select(one => (one.Sheet.Name, Headers: HiddenHeaders(one)))
            .Where(one => one.Headers.Length > 0)
            .Select(one => Hidden(one.Name, one.Headers));
        return new WorkbookReading(
            new ListOrigin
            {
                Defaults = options.Defaults,
                ContributionYear = options.ContributionYear,
                Sheets = new SheetLines([.. starts]),
                Rounded = rounded,
                Head =
                [
                    .. chosen
                        .SelectMany(one => one.Sheet.Top.Where(row => row.Line <= one.Layout.Last))
                        .Select(row => row.Texts),
                ],
            },
            [
                .. notes,
                .. chosen.SelectMany(one => Notes(one, parts.Length > 1)),
                .. hiddenColumns,
                .. hidden,
                .. _cells.All,
            ]
        );
    }

    private static IEnumerable<SheetReading> Sheets(WorkbookPart workbook, CellReader cells)
    {
        foreach (SheetElement sheet in workbook.Workbook?.Sheets?.Elements<SheetElement>() ?? [])
        {
            // Sheets that are charts have no rows.
            if (sheet.Id?.Value is string id && workbook.GetPartById(id) is WorksheetPart part)
            {
                SheetRows rows = new(part, cells);
                SheetRanges ranges = SheetRanges.Find(part);
                bool isVisible = sheet.State?.InnerText is null or "visible";
                SheetReading reading = new(
                    sheet.Name?.Value ?? id,
                    isVisible,
                    rows,
                    ranges,
                    [.. TopRows.Read(rows.Read(), ranges)]
                );
                if (reading.Top.Length > 0)
                {
                    yield return reading;
                }
            }
        }
    }

    private Part Begin(ChosenSheet chosen, int? year)
    {
        int[] places = _columns.Add(chosen.Layout.Headers);
        // Values for all sheets are given beside the list, values for one sheet in a column of it.
        KeyValuePair<int, string>[] given =
        [
            .. chosen
                .Layout.Defaults.Where(value => !options.Defaults.ContainsKey(value.Key))
                .Select(value => KeyValuePair.Create(_columns.Named(value.Key), Dated(value, year))),
        ];
        return new Part(chosen.Sheet, chosen.Layout.Last, places, given)
        {
            Further = chosen.Layout.Below(list.Kind, chosen.Sheet.Top, options.Defaults),
        };
    }

    /// <summary>Writes the rows of a sheet.</summary>
    /// <returns>The number of hidden rows that were written.</returns>
    private int Write(Part part, int linesBefore, string? name, ListWriter writer)
    {
        RowFilling filling = new(
            part.Sheet.Ranges,
            part.HeaderEnd,
            (column, text) => _columns.MayHaveAmount(part.PlaceOf(column, _columns), text)
        );
        int hidden = 0;
        foreach (SheetRow row in part.Sheet.Rows.Read().Where(row => row.Number > part.HeaderEnd))
        {
            cancellation.ThrowIfCancellationRequested();
            hidden += row.IsHidden ? 1 : 0;
            if (part.Further?.Next(row.Top) is Wording fault)
            {
                throw new WorkbookException(part.Sheet.Said(fault));
            }

            writer.Write(
                name,
                linesBefore,
                row.Number,
                filling.Fill(row).Select(cell => (part.PlaceOf(cell.Column, _columns), part.Shown(cell))),
                part.Given
            );
        }

        return hidden;
    }

    private static Wording Hidden(string sheet, int count) =>
        new(
            $"工作表“{sheet}”有 {count} 行隐藏（或被筛选），已一并读取",
            $"sheet \"{sheet}\" has {count} hidden or filtered rows, which are read with the others"
        );

    private static string[] HiddenHeaders(ChosenSheet chosen) =>
        [
            .. chosen.Layout.Headers.Where(
                (header, at) =>
                    header.Length > 0
                    && chosen.Sheet.Ranges.HiddenColumns.Any(range => range.First <= at && at <= range.Last)
            ),
        ];

    private static Wording Hidden(string sheet, string[] headers) =>
        new(
            $"工作表“{sheet}”有 {headers.Length} 列隐藏，已一并读取：{string.Join("、", headers)}",
            $"sheet \"{sheet}\" has {headers.Length} hidden columns, which are read with the others: {string.Join(", ", headers)}"
        );

    /// <summary>A month that is named without its year, with the year above the header, or else that is asked for.</summary>
    private static string Dated(KeyValuePair<string, string> value, int? of) =>
        value.Key == "month" && of is int year && MonthText.Read($"{year}", value.Value) is YearMonth month
            ? string.Create(CultureInfo.InvariantCulture, $"{year}年{month.Month}月")
            : value.Value;

    private static IEnumerable<Wording> Notes(ChosenSheet chosen, bool isNamed) =>
        isNamed ? chosen.Layout.Notes.Select(chosen.Sheet.Said) : chosen.Layout.Notes;

    /// <summary>A sheet on its way into the list.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="headerEnd">The row on which its header ends.</param>
    /// <param name="places">The place of each of its columns in the list.</param>
    /// <param name="given">Values for all its rows, by the places of their columns.</param>
    private sealed class Part(SheetReading sheet, int headerEnd, int[] places, KeyValuePair<int, string>[] given)
    {
        public SheetReading Sheet { get; } = sheet;
        public int HeaderEnd { get; } = headerEnd;
        public KeyValuePair<int, string>[] Given { get; } = given;

        /// <summary>Finds where another table begins.</summary>
        public FurtherTable? Further { get; init; }

        /// <summary>A cell as it looks: zeros that the sheet hides have no digits.</summary>
        public CellReading Shown(CellReading cell) =>
            Sheet.Ranges.HidesZeros && cell.Number == 0m ? cell with { Format = NumberFormat.Nothing } : cell;

        public int PlaceOf(int column, ListColumns columns) =>
            column < places.Length ? places[column] : columns.Headers.Count + column - places.Length;
    }
}
