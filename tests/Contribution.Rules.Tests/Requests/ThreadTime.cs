using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Tests.Requests;

/// <summary>The processor time that this thread has taken; on systems other than Linux the time that has passed.</summary>
internal static class ThreadTime
{
    private const int ThreadProcessorTime = 3;

    public static TimeSpan Now
    {
        get
        {
            if (!OperatingSystem.IsLinux() || ReadClock(ThreadProcessorTime, out Reading reading) != 0)
            {
                return Stopwatch.GetElapsedTime(0);
            }

            return TimeSpan.FromSeconds(reading.Seconds) + TimeSpan.FromMicroseconds(reading.Nanoseconds / 1000);
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out Reading reading);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Reading
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
