using System.Diagnostics;

namespace PostgresBatch.Tests.Running;

/// <summary>The sample as a process of its own, that can be killed.</summary>
internal sealed class BatchProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _printed;
    private readonly Task<string> _errors;

    private BatchProcess(Process process) =>
        (_process, _printed, _errors) = (
            process,
            process.StandardOutput.ReadToEndAsync(),
            process.StandardError.ReadToEndAsync()
        );

    /// <summary>The text of standard error, after the process has ended.</summary>
    public string Errors => _errors.GetAwaiter().GetResult();

    public bool HasEnded => _process.HasExited;

    public static BatchProcess Start(string database, params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "PostgresBatch.dll");
        ProcessStartInfo start = new("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["BATCH_DATABASE"] = database;
        // What measures the coverage of the tests is not for a process that will be killed.
        start.Environment.Remove("CORECLR_ENABLE_PROFILING");
        // It is over before a profile of it pays.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return new BatchProcess(Process.Start(start)!);
    }

    /// <summary>Waits for its end.</summary>
    public async Task<(int ExitCode, string Printed, string Errors)> EndAsync()
    {
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _printed, await _errors);
    }

    /// <summary>SIGKILL: nothing of it gets to say goodbye.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
