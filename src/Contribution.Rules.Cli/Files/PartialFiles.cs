using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Cli.Files;

/// <summary>The partial files of a process. A signal that ends the process removes them first, in every state.</summary>
internal sealed class PartialFiles
{
    /// <summary>The signals that end a process unless it takes them.</summary>
    public static readonly ImmutableArray<PosixSignal> Signals =
    [
        PosixSignal.SIGINT,
        PosixSignal.SIGTERM,
        PosixSignal.SIGHUP,
    ];

    /// <summary>Those of this process.</summary>
    public static PartialFiles OfProcess { get; } = new();

    // Registered once and for the life of the process, as signals are sent to the process.
    private static readonly Lazy<PosixSignalRegistration[]> Registrations = new(() =>
        [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, _ => OfProcess.RemoveAll()))]
    );

    private readonly Lock _gate = new();
    private readonly HashSet<string> _paths = [];
    private bool _areRemoved;

    /// <summary>How their names end; no other program uses this ending.</summary>
    public const string Extension = ".contribution-rules-partial";

    /// <summary>The name of a file until it is complete.</summary>
    /// <param name="target">Its name from then on.</param>
    public static string NameFor(string target) => $"{target}.{Environment.ProcessId}{Extension}";

    /// <summary>Adds a file before it is created, or a folder.</summary>
    /// <returns>Whether it was not added before.</returns>
    public bool Add(string path)
    {
        _ = Registrations.Value;
        lock (_gate)
        {
            return _paths.Add(path);
        }
    }

    /// <summary>Removes a file that was not completed, or a folder of them.</summary>
    public void Remove(string path)
    {
        lock (_gate)
        {
            Delete(path);
            _paths.Remove(path);
        }
    }

    /// <summary>Takes back that a file was added.</summary>
    public void Forget(string path)
    {
        lock (_gate)
        {
            _paths.Remove(path);
        }
    }

    /// <summary>
    /// Gives files their names; a signal waits until all have theirs. A folder completes its files within one call, and each
    /// calls it for itself: a thread may take the lock that it has.
    /// </summary>
    /// <exception cref="OperationCanceledException">A signal has removed them: the process is about to end.</exception>
    public void Complete(Action rename)
    {
        lock (_gate)
        {
            if (_areRemoved)
            {
                throw new OperationCanceledException("a signal ends the process");
            }

            rename();
        }
    }

    /// <summary>Removes all: the process is about to end.</summary>
    public void RemoveAll()
    {
        lock (_gate)
        {
            _areRemoved = true;
            foreach (string path in _paths)
            {
                try
                {
                    Delete(path);
                }
                catch (Exception stays) when (stays is IOException or UnauthorizedAccessException)
                {
                    // A folder may be filled at this moment; nothing may fail in a signal's handler.
                }
            }
        }
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
