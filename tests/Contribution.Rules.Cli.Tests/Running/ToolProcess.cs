using System.Diagnostics;
using System.Text;

namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>The tool as a process of its own.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Process Start(string language, params string[] args) => Start(language, null, args);

    /// <summary>Starts it.</summary>
    /// <param name="language">The language of the system.</param>
    /// <param name="temporary">The folder for its temporary files; null is the system's.</param>
    /// <param name="args">The arguments.</param>
    public static Process Start(string language, string? temporary, string[] args)
    {
        ProcessStartInfo start = new("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "contribution-rules.dll"));
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment.Remove("LC_ALL");
        start.Environment.Remove("LC_MESSAGES");
        start.Environment["LANG"] = language;
        if (temporary is not null)
        {
            start.Environment["TMPDIR"] = temporary;
        }

        return Process.Start(start)!;
    }

    public static async Task<ToolRun> EndAsync(Process process)
    {
        using CancellationTokenSource late = new(Patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync(late.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(late.Token);
        await process.WaitForExitAsync(late.Token);
        return new ToolRun(process.ExitCode, await output, await error);
    }
}
