using System.Diagnostics;

namespace Contribution.Rules.Fuzz.Running;

/// <summary>Runs the tool as a process of its own, without input, and ignores its output.</summary>
internal static class ToolProcess
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "contribution-rules.dll");

    /// <summary>Starts it.</summary>
    public static Process Start(string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [Tool, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Runs it to its end.</summary>
    public static void Run(string[] arguments)
    {
        using Process process = Start(arguments);
        process.WaitForExit();
    }

    /// <summary>Asks a process to terminate, as a scheduler does; it may clean up first.</summary>
    public static void Terminate(Process process)
    {
        using Process kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        kill.WaitForExit();
    }
}
