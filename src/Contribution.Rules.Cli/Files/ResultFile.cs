using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Files;

/// <summary>A file of results that appears under its name only when it is complete.</summary>
internal sealed class ResultFile : IDisposable
{
    private const string Devices = "/dev/";

    private readonly string _name;
    private readonly string _partial;
    private readonly Locale _locale;

    private ResultFile(string name, string partial, Locale locale)
    {
        (_name, _partial, _locale) = (name, partial, locale);
        Stream = Try(Begin);
    }

    /// <summary>Takes the results.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="inputs">The files that the run reads.</param>
    /// <param name="locale">The language of errors.</param>
    /// <exception cref="UserErrorException">It cannot be written, or the run reads it.</exception>
    public static ResultFile Create(string name, InputFiles inputs, Locale locale)
    {
        ResultFile file = CreateInFolder(name, inputs, locale);
        if (file._partial != file._name)
        {
            string target = Path.GetFullPath(file._name);
            AbandonedFiles.Remove(Path.GetDirectoryName(target)!, inputs, Path.GetFileName(target));
        }

        return file;
    }

    /// <summary>Begins one of the files in a folder from which the abandoned ones were removed.</summary>
    /// <inheritdoc cref="Create"/>
    public static ResultFile CreateInFolder(string name, InputFiles inputs, Locale locale)
    {
        inputs.Refuse(name, locale);
        if (Directory.Exists(name))
        {
            throw CannotWrite(name, locale.Pick("是一个目录", "it is a directory"), locale);
        }

        // A link is followed, and a device or a pipe is written to, not replaced.
        bool link = new FileInfo(name).LinkTarget is not null;
        string target = link ? File.ResolveLinkTarget(name, returnFinalTarget: true)!.FullName : name;
        if (!IsDevice(name))
        {
            return new ResultFile(target, PartialFiles.NameFor(Path.GetFullPath(target)), locale);
        }

        // The standard output links to a pipe by a name that is no path.
        target = File.Exists(target) ? target : name;
        return new ResultFile(target, target, locale);
    }

    /// <summary>Whether a name is of no plain file; where the system does not say it, by its folder.</summary>
    private static bool IsDevice(string name) =>
        File.Exists(name)
        && FileIdentity.Read(name)?.Name.StartsWith(Devices, StringComparison.OrdinalIgnoreCase) != false;

    /// <summary>Ends writing; a full disk is reported here at the latest.</summary>
    /// <exception cref="UserErrorException">It cannot be written.</exception>
    public void Close() =>
        Try(() =>
        {
            Stream.Dispose();
            return true;
        });

    /// <summary>Reads the written file, and ends writing.</summary>
    /// <exception cref="UserErrorException">It cannot be written to its end, or read.</exception>
    public Stream Read()
    {
        Close();
        return _partial == _name
            ? throw CannotWrite(
                _name,
                _locale.Pick(
                    "是设备，不能再读出来写入另一种文件",
                    "it is a device, and cannot be read again for another file"
                ),
                _locale
            )
            : Try(() => File.OpenRead(_partial));
    }

    /// <summary>The results are complete: gives the file its name.</summary>
    /// <exception cref="UserErrorException">It cannot be written.</exception>
    public void Complete()
    {
        Close();
        if (_partial != _name)
        {
            Try(() =>
            {
                PartialFiles.OfProcess.Complete(() => File.Move(_partial, _name, overwrite: true));
                return true;
            });
        }
    }

    /// <summary>Removes the incomplete file.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // A file that does not fit on the disk is removed all the same.
        }

        if (_partial != _name)
        {
            PartialFiles.OfProcess.Remove(_partial);
        }
    }

    private FileStream Begin()
    {
        if (_partial == _name)
        {
            // Another process reads the pipe meanwhile.
            return new FileStream(_name, FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        }

        if (!PartialFiles.OfProcess.Add(_partial))
        {
            throw CannotWrite(
                _name,
                _locale.Pick("本次运行的另一结果也用这个名称", "another result of this run has that name too"),
                _locale
            );
        }

        try
        {
            // A new file, and not one that is emptied: that one Linux writes out to the disk while it is closed.
            AbandonedFiles.RemoveUnopened(_partial);
            return new FileStream(_partial, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
        }
        catch
        {
            PartialFiles.OfProcess.Forget(_partial);
            throw;
        }
    }

    private T Try<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception cannot) when (UserFile.IsOfSystem(cannot))
        {
            throw CannotWrite(_name, UserFile.Why(cannot, _locale), _locale);
        }
    }

    private static UserErrorException CannotWrite(string name, string why, Locale locale) =>
        locale.Error($"无法写入 {name}：{why}", $"cannot write {name}: {why}");
}
