using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Formats;

/// <summary>
/// Lists that are read piece by piece. A workbook becomes CSV in a file that only this user may read and that has no name:
/// it is gone when the process ends, however it ends.
/// </summary>
/// <param name="files">Reads the workbooks.</param>
/// <param name="locale">The language of messages.</param>
/// <param name="cancellation">Stops the run.</param>
internal sealed class ListSources(ListFile files, Locale locale, CancellationToken cancellation) : IDisposable
{
    private const int Start = 4;

    private readonly List<FileStream> _temporary = [];

    /// <summary>Opens a list.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public RosterSource Open(string file, WorkbookList list)
    {
        RosterSource source = UserFile.Open(file, path => RosterSource.Open(path), locale);
        using Stream content = source.Begin();
        byte[] start = new byte[Start];
        ReadOnlySpan<byte> first = start.AsSpan(0, content.ReadAtLeast(start, Start, throwOnEndOfStream: false));
        bool isParquet = ParquetLists.Is(first);
        if (!isParquet && !WorkbookFile.IsArchive(first))
        {
            return source.With(files.Plain(file, list));
        }

        FileStream csv = CreateUnnamed();
        _temporary.Add(csv);
        content.Position = 0;
        ListOrigin origin = isParquet ? files.Plain(file, list) : files.Convert(file, content, list, csv, cancellation);
        if (isParquet)
        {
            ParquetLists.ToCsv(file, content, csv, locale, cancellation);
        }

        csv.Flush();
        return RosterSource.From(csv.SafeFileHandle, file, origin);
    }

    /// <summary>Removes the written files.</summary>
    public void Dispose() => _temporary.ForEach(file => file.Dispose());

    private static FileStream CreateUnnamed()
    {
        string path = Path.Combine(Path.GetTempPath(), $"contribution-rules-{Path.GetRandomFileName()}");
        FileStreamOptions options = new()
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        };
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(path, options);
        }

        // Elsewhere the system keeps a file without a name for as long as it is open.
        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        FileStream file = new(path, options);
        File.Delete(path);
        return file;
    }
}
