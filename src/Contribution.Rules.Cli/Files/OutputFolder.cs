using System.Text;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Cli.Files;

/// <summary>The folder of <c>--out DIR</c>; its files appear under their names when all of them are complete.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _folder;
    private readonly InputFiles _inputs;
    private readonly Locale _locale;
    private readonly List<ResultFile> _files = [];
    private readonly Dictionary<string, ResultFile> _byName = [];
    private readonly string[] _made;

    /// <summary>Takes a folder, and makes it where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="inputs">The files that the run reads; none is overwritten.</param>
    /// <param name="locale">The language of errors.</param>
    /// <exception cref="UserErrorException">It cannot be made.</exception>
    public OutputFolder(string folder, InputFiles inputs, Locale locale)
    {
        (_folder, _inputs, _locale) = (folder, inputs, locale);
        _made = [.. Missing(folder)];
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception cannot) when (UserFile.IsOfSystem(cannot))
        {
            RemoveMade();
            string why = File.Exists(folder)
                ? locale.Pick("已有同名文件", "there is a file of that name")
                : UserFile.Why(cannot, locale);
            throw locale.Error($"无法建立目录 {folder}：{why}", $"cannot make the folder {folder}: {why}");
        }

        inputs.Refuse(Path.Combine(folder, UnfinishedResults.FileName), locale);
        AbandonedFiles.Remove(folder, inputs);
    }

    /// <summary>Whether every CSV file begins with a byte order mark.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Writes a file of text, in UTF-8.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="forExcel">Whether a byte order mark goes before it; without one Excel misreads Chinese.</param>
    /// <exception cref="UserErrorException">It cannot be written.</exception>
    public void Write(string name, Action<TextWriter> write, bool forExcel = false)
    {
        // Closed as soon as it is written: a folder may have more files than can be open at once.
        bool isMarked = forExcel || (IsMarked && name.EndsWith(".csv", StringComparison.Ordinal));
        using StreamWriter text = new(Begin(name), new UTF8Encoding(isMarked));
        write(text);
    }

    /// <summary>Begins a file that is written until all are complete.</summary>
    /// <exception cref="UserErrorException">It cannot be written.</exception>
    public Stream Begin(string name)
    {
        ResultFile file = ResultFile.CreateInFolder(Path.Combine(_folder, name), _inputs, _locale);
        _files.Add(file);
        _byName[name] = file;
        return file.Stream;
    }

    /// <summary>Begins the files of a roster: of persons, of employers, of rejected rows.</summary>
    /// <exception cref="UserErrorException">One cannot be written.</exception>
    public BasesFiles Begin(string persons, string employers) =>
        new(Begin(persons), Begin(employers), Begin(RejectsCsv.FileName));

    /// <summary>Reads a file again to which nothing more is written.</summary>
    /// <exception cref="UserErrorException">It cannot be written to its end, or read.</exception>
    public Stream Read(string name) => _byName[name].Read();

    /// <summary>All files are complete: gives them their names.</summary>
    /// <exception cref="UserErrorException">One cannot be written.</exception>
    /// <exception cref="IOException">The list of unfinished files cannot be written.</exception>
    public void Complete()
    {
        // None gets its name before all are known to be whole.
        _files.ForEach(file => file.Close());
        PartialFiles.OfProcess.Complete(() =>
        {
            UnfinishedResults.Begin(_folder, _byName.Keys);
            _files.ForEach(file => file.Complete());
            UnfinishedResults.End(_folder, _byName.Keys);
        });
    }

    /// <summary>Removes incomplete files, and the folders that were made for them.</summary>
    public void Dispose()
    {
        _files.ForEach(file => file.Dispose());
        RemoveMade();
    }

    /// <summary>The folders that have to be made, from the inside out.</summary>
    private static IEnumerable<string> Missing(string folder)
    {
        string? at = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        for (; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
        {
            yield return at;
        }
    }

    private void RemoveMade()
    {
        foreach (string folder in _made.Where(Directory.Exists))
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }
}
