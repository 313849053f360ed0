using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Bench.Report;

/// <summary>Where and when it was measured.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, runtime and day, in a line.</summary>
    public static string Describe()
    {
        using Process self = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {self.StartTime:yyyy-MM-dd}"
        );
    }

    private static string Processor()
    {
        const string processors = "/proc/cpuinfo";
        string? line = File.Exists(processors)
            ? File.ReadLines(processors).FirstOrDefault(one => one.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
