using System.Runtime.InteropServices;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary>Turns Ctrl-C and the wish to terminate into a token, so that a long run can clean up before it ends.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption() =>
        _signals = [
            .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal =>
                PosixSignalRegistration.Create(signal, Stop)
            ),
        ];

    public CancellationToken Token => _source.Token;

    /// <summary>Reports that a run was interrupted.</summary>
    /// <returns>The exit code that says so.</returns>
    public static int Report(Terminal terminal, Locale locale)
    {
        terminal.Error.WriteLine(locale.Pick("已中断，未留下结果", "interrupted; no results are left"));
        return ExitCode.Interrupted;
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
        {
            signal.Dispose();
        }

        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        // Asked twice, the process ends at once.
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
