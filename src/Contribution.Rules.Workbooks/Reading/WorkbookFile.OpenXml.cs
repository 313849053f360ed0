using System.Collections.Immutable;
using System.Xml;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Workbooks.Reading.Cells;
using DocumentFormat.OpenXml.Packaging;

namespace Contribution.Rules.Workbooks.Reading;

/// <summary>Reads a list out of an Excel workbook (<c>.xlsx</c>), as CSV that all readers of lists take.</summary>
public static partial class WorkbookFile
{
    /// <summary>
    /// Writes a list as CSV in UTF-8, row <c>n</c> of the sheet on line <c>n</c>. The sheet is never in memory as a whole;
    /// the texts that its cells share are.
    /// </summary>
    /// <param name="workbook">The workbook; can be read at any place, and stays open.</param>
    /// <param name="list">What kind of list it is.</param>
    /// <param name="csv">Takes the CSV; stays open.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>What a case worker should know: which sheet is read and from which row, cells without their value.</returns>
    /// <exception cref="WorkbookException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static ImmutableArray<Wording> ToCsv(
        Stream workbook,
        WorkbookList list,
        Stream csv,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(csv);
        try
        {
            PackageLimits.Check(workbook);
            workbook.Position = 0;
            using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, isEditable: false);
            return Convert(document.WorkbookPart ?? throw WorkbookException.Broken(), list, csv, cancellation);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw WorkbookException.Broken();
        }
    }

    private static ImmutableArray<Wording> Convert(
        WorkbookPart workbook,
        WorkbookList list,
        Stream csv,
        CancellationToken cancellation
    )
    {
        CellReader cells = new(SharedStrings.Of(workbook), new NumberFormats(workbook));
        SheetChoice sheet = SheetChoice.Of(workbook, cells, list);
        CellNotes notes = new();
        using IEnumerator<SheetRow> rows = sheet.Rows.Read().GetEnumerator();
        List<SheetRow> first = [];
        bool more = rows.MoveNext();
        // Where nothing stands in the first rows, what comes first is the header.
        for (; more && (first.Count == 0 || rows.Current.Number <= HeaderRow.Last); more = rows.MoveNext())
        {
            first.Add(rows.Current);
        }

        int header = HeaderRow.Find(first);
        using (ListWriter writer = new(csv, first[header], notes))
        {
            first[(header + 1)..].ForEach(writer.Write);
            for (; more; more = rows.MoveNext())
            {
                cancellation.ThrowIfCancellationRequested();
                writer.Write(rows.Current);
            }
        }

        return
        [
            .. new[] { sheet.Note, header == 0 ? null : Skipped(header, first[header].Number) }.OfType<Wording>(),
            .. notes.All,
        ];
    }

    private static Wording Skipped(int rows, int header) =>
        new(
            $"表头在第 {header} 行;其上 {rows} 行未读取",
            $"the header is row {header}; {rows} rows above it are not read"
        );

    /// <summary>What the library throws at files that are no workbooks.</summary>
    private static bool IsBroken(Exception thrown) =>
        thrown
            is OpenXmlPackageException
                or FormatException
                or InvalidDataException
                or EndOfStreamException
                or XmlException
                or ArgumentException
                or InvalidOperationException
                or NotSupportedException
                or KeyNotFoundException;
}
