using System.IO.Compression;
using System.Xml;
using Contribution.Rules.Rosters.Excel.Reading;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using DocumentFormat.OpenXml.Packaging;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>Reads a list out of an Excel workbook (<c>.xlsx</c>), as CSV that all readers of lists take.</summary>
public static class WorkbookFile
{
    /// <summary>Whether a file is a workbook or another archive, by its first bytes and not by its name.</summary>
    /// <param name="start">At least its first four bytes.</param>
    public static bool IsArchive(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8);

    /// <summary>
    /// Writes a list as CSV in UTF-8. Row <c>n</c> of the first sheet that is read is on line <c>n</c>, the rows of others
    /// follow. No sheet is ever in memory as a whole; the texts that cells share are.
    /// </summary>
    /// <param name="workbook">The workbook; can be read at any place, and stays open.</param>
    /// <param name="list">The kind of list.</param>
    /// <param name="csv">Takes the CSV; stays open.</param>
    /// <param name="options">The options for reading; null is none.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="ArgumentException">The workbook cannot be read at any place, or the CSV cannot be written.</exception>
    /// <exception cref="WorkbookException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static WorkbookReading ToCsv(
        Stream workbook,
        WorkbookList list,
        Stream csv,
        WorkbookReadOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(list);
        if (!workbook.CanRead || !workbook.CanSeek)
        {
            throw new ArgumentException("the stream cannot be read at any place", nameof(workbook));
        }

        BasesFiles.Writable(csv, nameof(csv));
        cancellation.ThrowIfCancellationRequested();
        try
        {
            // Before anything of it is unpacked.
            using (ZipArchive archive = new(workbook, ZipArchiveMode.Read, leaveOpen: true))
            {
                PackageKind.Check(archive);
                PackageLimits.Check(archive);
            }

            workbook.Position = 0;
            using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, isEditable: false);
            return new SheetsConversion(list, options ?? new WorkbookReadOptions(), cancellation).Convert(
                document.WorkbookPart ?? throw WorkbookException.Broken(),
                csv
            );
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw WorkbookException.Broken();
        }
    }

    /// <summary>Recognizes the exceptions of the library for files that are no workbooks.</summary>
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
                or OverflowException
                or KeyNotFoundException;
}
