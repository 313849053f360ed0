using System.Collections.Immutable;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;

namespace BaseExplorer.Rosters;

/// <summary>The lists as a browser sends them: CSV, or an Excel workbook, whose list becomes CSV.</summary>
/// <param name="Persons">The list of persons; null where none was sent.</param>
/// <param name="Employers">The list of employers; null where none was sent.</param>
/// <param name="Notes">The notes on workbooks.</param>
internal sealed record ListUpload(RosterFile? Persons, RosterFile? Employers, ImmutableArray<FileNote> Notes)
{
    /// <summary>Reads the files. A workbook that alone was sent may hold both lists, as the template does.</summary>
    /// <exception cref="ListUploadException">A workbook cannot be read.</exception>
    public static async Task<ListUpload> ReadAsync(IFormFileCollection files, CancellationToken cancellation)
    {
        (string Name, byte[] Bytes)? persons = await BytesAsync(files["persons"], cancellation);
        (string Name, byte[] Bytes)? employers = await BytesAsync(files["employers"], cancellation);
        List<FileNote> notes = [];
        return new ListUpload(
            persons is null ? null : Read(persons.Value, WorkbookList.Persons, notes, cancellation),
            employers is not null ? Read(employers.Value, WorkbookList.Employers, notes, cancellation)
                : persons is { } book && WorkbookFile.IsArchive(book.Bytes) ? Second(book, cancellation)
                : null,
            [.. notes]
        );
    }

    /// <summary>A browser sends an empty file without a name where none was chosen.</summary>
    private static async Task<(string, byte[])?> BytesAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is not { Length: > 0 })
        {
            return null;
        }

        using MemoryStream bytes = new();
        await file.CopyToAsync(bytes, cancellation);
        return (file.FileName, bytes.ToArray());
    }

    private static RosterFile Read(
        (string Name, byte[] Bytes) file,
        WorkbookList list,
        List<FileNote> notes,
        CancellationToken cancellation
    )
    {
        if (!WorkbookFile.IsArchive(file.Bytes))
        {
            return new RosterFile(file.Name, file.Bytes);
        }

        using MemoryStream workbook = new(file.Bytes);
        using MemoryStream csv = new();
        try
        {
            WorkbookReading reading = WorkbookFile.ToCsv(workbook, list, csv, new WorkbookReadOptions(), cancellation);
            notes.AddRange(reading.Notes.Select(said => new FileNote(file.Name, said)));
            return new RosterFile(file.Name, csv.ToArray()) { Origin = reading.Origin };
        }
        catch (WorkbookException cannot)
        {
            throw new ListUploadException(new FileNote(file.Name, cannot.Reason));
        }
    }

    /// <summary>The list of employers in the workbook of persons; null where it has none.</summary>
    private static RosterFile? Second((string Name, byte[] Bytes) book, CancellationToken cancellation)
    {
        try
        {
            RosterFile employers = Read(book, WorkbookList.Employers, [], cancellation);
            return RosterReader.Read(persons: null, employers, cancellation).Faults.IsEmpty ? employers : null;
        }
        catch (ListUploadException)
        {
            return null;
        }
    }
}

/// <summary>A workbook that cannot be read.</summary>
/// <param name="note">The file, and why.</param>
internal sealed class ListUploadException(FileNote note) : Exception(note.Text.En)
{
    /// <summary>The file, and why.</summary>
    public FileNote Note { get; } = note;
}
