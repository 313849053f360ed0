using System.Diagnostics;
using System.Globalization;

namespace Contribution.Rules.Bench.Processes;

/// <summary>One run of a command, from its start to its end.</summary>
/// <param name="Nanoseconds">How long it took.</param>
/// <param name="PeakBytes">Its largest resident memory; 0 is not known.</param>
/// <param name="Printed">The text of standard output.</param>
internal sealed record ProcessRun(decimal Nanoseconds, decimal PeakBytes, string Printed)
{
    /// <summary>Runs a command in a fresh process.</summary>
    /// <exception cref="MismatchException">It ended with another exit code than 0.</exception>
    public static ProcessRun Of(params string[] command)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [Child.Argument, .. command])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        string[] figures = process.StandardOutput.ReadLine()!.Split(' ');
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return figures[2] == "0"
            ? new ProcessRun(Number(figures[0]), Number(figures[1]), printed)
            : throw new MismatchException($"exit code {figures[2]}: {string.Join(' ', command)}\n{printed}");
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
