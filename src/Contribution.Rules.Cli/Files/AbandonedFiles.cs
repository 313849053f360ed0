using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Contribution.Rules.Cli.Files;

/// <summary>
/// Partial files that killed runs left. The next run to the same place removes them, and never those of a run that goes on:
/// the process that the name gives has ended, and no process has the file open.
/// </summary>
internal static class AbandonedFiles
{
    // Start times are exact to some hundredths of a second.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    /// <summary>Removes those of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="inputs">The files that the run reads; none is removed.</param>
    /// <param name="target">The name of the file whose partial files are removed; null is every file.</param>
    public static void Remove(string folder, InputFiles inputs, string? target = null)
    {
        try
        {
            foreach (string path in Directory.EnumerateFiles(folder, "*" + PartialFiles.Extension))
            {
                string numbered = Path.GetFileNameWithoutExtension(path);
                bool isOfTarget = target is null || Path.GetFileNameWithoutExtension(numbered) == target;
                if (isOfTarget && HasEnded(Path.GetExtension(numbered), path) && !inputs.Contains(path))
                {
                    RemoveUnopened(path);
                }
            }
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            // A folder may take files that its names cannot be read from.
        }
    }

    /// <summary>Removes a file that no process has open; another container may have processes that this one cannot see.</summary>
    /// <returns>Whether it was there and is removed.</returns>
    public static bool RemoveUnopened(string path)
    {
        try
        {
            // A link is followed by opening it, so only plain files are.
            if (
                (File.GetAttributes(path) & (FileAttributes.ReparsePoint | FileAttributes.Device))
                == FileAttributes.None
            )
            {
                new FileStream(path, Exclusively).Dispose();
                return true;
            }
        }
        catch (Exception stays) when (stays is IOException or UnauthorizedAccessException)
        {
            // It is open, another run has just removed it, or it is not this user's.
        }

        return false;
    }

    private static FileStreamOptions Exclusively =>
        new()
        {
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        };

    /// <summary>Whether there is no such process, or only a later one to which the system gave the number again.</summary>
    private static bool HasEnded(string extension, string path)
    {
        if (
            extension.Length == 0
            || !int.TryParse(extension.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int id)
        )
        {
            return false;
        }

        try
        {
            using Process process = Process.GetProcessById(id);
            return process.StartTime.ToUniversalTime() > File.GetLastWriteTimeUtc(path) + Tolerance;
        }
        catch (ArgumentException)
        {
            return true;
        }
        catch (Exception unknown) when (unknown is InvalidOperationException or Win32Exception)
        {
            // It ends just now, or belongs to another user: the next run can tell.
            return false;
        }
    }
}
