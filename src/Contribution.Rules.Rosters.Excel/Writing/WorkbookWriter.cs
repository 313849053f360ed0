using System.IO.Compression;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using Contribution.Rules.Rosters.Excel.Writing;
using DocumentFormat.OpenXml;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>
/// Writes tables as an Excel workbook, sheet after sheet and row after row, so that none is in memory as a whole. The same
/// tables give the same bytes.
/// </summary>
/// <remarks>
/// The archive is written here: the package of the Open XML library holds all parts in memory until it is closed, and
/// puts the time of day into them.
/// </remarks>
public sealed class WorkbookWriter : IDisposable
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;
    private readonly int _mostRows;
    private readonly List<string> _sheets = [];

    private WorkbookWriter(Stream workbook, int mostRows)
    {
        _archive = new ZipArchive(workbook, ZipArchiveMode.Create, leaveOpen: true);
        _mostRows = mostRows;
    }

    /// <summary>Writes a workbook.</summary>
    /// <param name="workbook">Takes it; stays open.</param>
    /// <param name="sheets">Its sheets. One with more rows than Excel takes continues on a further sheet.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <exception cref="ArgumentException">Excel does not take the name of a sheet, or two have one name.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the output is no workbook.</exception>
    public static void Write(
        Stream workbook,
        IEnumerable<WorkbookSheet> sheets,
        CancellationToken cancellation = default
    ) => Write(workbook, sheets, PackageLimits.Rows, cancellation);

    /// <summary>Writes a workbook whose sheets have fewer rows.</summary>
    internal static void Write(
        Stream workbook,
        IEnumerable<WorkbookSheet> sheets,
        int mostRows,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(sheets);
        using WorkbookWriter writer = new(workbook, mostRows);
        foreach (WorkbookSheet sheet in sheets)
        {
            ArgumentNullException.ThrowIfNull(sheet, nameof(sheets));
            writer.Add(sheet, cancellation);
        }

        writer.Complete();
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private void Add(WorkbookSheet sheet, CancellationToken cancellation)
    {
        using RowCursor rows = new(sheet.Total?.Over(sheet.Rows) ?? sheet.Rows, ColumnWidths.Rows, cancellation);
        SheetWriter writer = new(
            sheet,
            ColumnWidths.Measure(
                sheet.Columns,
                sheet.Total is { } total ? [.. rows.First, total.Sample(sheet.Columns.Length)] : rows.First
            )
        );
        int part = 1;
        do
        {
            string name = part == 1 ? sheet.Name : $"{sheet.Name} ({part})";
            SheetName.Check(name, _sheets);
            _sheets.Add(name);
            using Stream stream = Begin(PackageParts.SheetPath(_sheets.Count));
            writer.Write(stream, rows, _mostRows);
            part++;
        } while (rows.HasMore);
    }

    private void Complete()
    {
        Part("xl/styles.xml", Styles.Sheet);
        Part("xl/workbook.xml", PackageParts.Workbook(_sheets));
        foreach ((string path, string xml) in PackageParts.Around(_sheets.Count))
        {
            using StreamWriter text = new(Begin(path));
            text.Write(xml);
        }
    }

    private void Part(string path, OpenXmlElement root)
    {
        using Stream stream = Begin(path);
        using OpenXmlWriter writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument();
        writer.WriteElement(root);
    }

    private Stream Begin(string path)
    {
        ZipArchiveEntry entry = _archive.CreateEntry(path);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
