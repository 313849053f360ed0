using System.Runtime.InteropServices;

namespace Contribution.Rules.Cli.Files;

/// <summary>
/// The partial files of this process. A signal that ends the process removes them first, in every state.
/// </summary>
internal static class PartialFiles
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Paths = [];
    private static PosixSignalRegistration[]? _registrations;

    /// <summary>How their names end.</summary>
    public const string Extension = ".partial";

    /// <summary>The name of a file until it is complete.</summary>
    /// <param name="target">Its name from then on.</param>
    public static string NameFor(string target) => $"{target}.{Environment.ProcessId}{Extension}";

    /// <summary>Adds a file before it is created, or a folder.</summary>
    /// <returns>Whether it was not added before.</returns>
    public static bool Add(string path)
    {
        lock (Gate)
        {
            // Registered once and for the life of the process, as signals are sent to the process.
            _registrations ??= [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, _ => RemoveAll()))];
            return Paths.Add(path);
        }
    }

    /// <summary>Removes a file that was not completed, or a folder of them.</summary>
    public static void Remove(string path)
    {
        lock (Gate)
        {
            Delete(path);
            Paths.Remove(path);
        }
    }

    /// <summary>Takes back that a file was added.</summary>
    public static void Forget(string path)
    {
        lock (Gate)
        {
            Paths.Remove(path);
        }
    }

    /// <summary>Gives files their names; a signal waits until all have theirs.</summary>
    public static void Complete(Action rename)
    {
        lock (Gate)
        {
            rename();
        }
    }

    private static void RemoveAll()
    {
        lock (Gate)
        {
            foreach (string path in Paths)
            {
                Delete(path);
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
