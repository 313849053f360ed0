using System.IO.Compression;
using DocumentFormat.OpenXml;

namespace Contribution.Rules.Rosters.Excel.Writing;

/// <summary>The archive of a workbook while its sheets are written.</summary>
/// <remarks>
/// It is written here: the package of the Open XML library holds all parts in memory until it is closed, and puts the time
/// of day into them.
/// </remarks>
internal sealed class WorkbookPackage : IDisposable
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;
    private readonly int _mostRows;
    private readonly List<string> _sheets = [];

    public WorkbookPackage(Stream workbook, int mostRows)
    {
        _archive = new ZipArchive(workbook, ZipArchiveMode.Create, leaveOpen: true);
        _mostRows = mostRows;
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    /// <summary>Writes a sheet.</summary>
    public void Add(WorkbookSheet sheet, CancellationToken cancellation)
    {
        using RowCursor rows = new(
            sheet.Total?.Over(sheet.Table.Rows) ?? sheet.Table.Rows,
            ColumnWidths.Rows,
            cancellation
        );
        SheetWriter writer = new(
            sheet,
            ColumnWidths.Measure(
                sheet.Table.Columns,
                sheet.Total is { } total ? [.. rows.First, total.Sample(sheet.Table.Columns.Length)] : rows.First
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

    /// <summary>Writes the parts that list the sheets.</summary>
    public void Complete()
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
