using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Workbooks.Reading;

namespace Contribution.Rules.Cli.Commands;

/// <summary>
/// Lists that are read piece by piece. A workbook's stands as CSV in a file that only this user may read, and that is gone
/// when the run ends.
/// </summary>
/// <param name="files">Reads the workbooks.</param>
/// <param name="locale">The language of messages.</param>
/// <param name="cancellation">Stops the run.</param>
internal sealed class ListSources(ListFile files, Locale locale, CancellationToken cancellation) : IDisposable
{
    private const int Start = 4;

    private DirectoryInfo? _folder;

    /// <summary>Opens a list.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public RosterSource Open(string file, WorkbookList list)
    {
        RosterSource source = UserFile.Open(file, path => RosterSource.Open(path), locale);
        using Stream content = source.Begin();
        byte[] start = new byte[Start];
        if (!WorkbookFile.Is(start.AsSpan(0, content.ReadAtLeast(start, Start, throwOnEndOfStream: false))))
        {
            return source;
        }

        _folder ??= Directory.CreateTempSubdirectory("contribution-rules-");
        string path = Path.Combine(_folder.FullName, list == WorkbookList.Employers ? "employers.csv" : "persons.csv");
        using (FileStream csv = File.Create(path))
        {
            content.Position = 0;
            files.Convert(file, content, list, csv, cancellation);
        }

        return RosterSource.Open(path, file);
    }

    /// <summary>Removes what was written.</summary>
    public void Dispose() => _folder?.Delete(recursive: true);
}
