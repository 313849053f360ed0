using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Bench.Processes;

/// <summary>
/// Starts one command and tells what it took. It is a process of its own, because the system tells the peak memory of
/// the children that one process had only as the largest of them all.
/// </summary>
internal static class Child
{
    /// <summary>The argument that starts this program as such a process.</summary>
    public const string Argument = "--child";

    private const int OfChildren = -1;
    private const int BytesOfUsage = 256;
    private const int PeakPlace = 4;

    /// <summary>Prints nanoseconds, bytes and the exit code in a line, then what the command printed.</summary>
    public static void Run(string[] command)
    {
        ProcessStartInfo start = new(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        Stopwatch watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        decimal nanoseconds = (decimal)watch.ElapsedTicks * 1_000_000_000 / Stopwatch.Frequency;
        Console.Out.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{nanoseconds} {PeakBytes()} {process.ExitCode}")
        );
        Console.Out.Write(printed);
    }

    /// <summary>The largest resident memory of a child; 0 where the system does not tell.</summary>
    private static long PeakBytes()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return 0;
        }

        // struct rusage: two times of two words each, then the peak; in KiB, on macOS in bytes.
        long[] usage = new long[BytesOfUsage / sizeof(long)];
        return GetUsage(OfChildren, usage) != 0 ? 0 : usage[PeakPlace] * (OperatingSystem.IsLinux() ? 1024 : 1);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
