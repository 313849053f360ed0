using System.Runtime.InteropServices;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary>Turns Ctrl-C and the wish to terminate into a token, so that a long run can clean up before it ends.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    private Interruption() =>
        _signals = [.. PartialFiles.Signals.Select(signal => PosixSignalRegistration.Create(signal, Stop))];

    /// <summary>Runs until it ends or is interrupted, which is reported.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(Terminal terminal, Locale locale, Func<CancellationToken, int> run)
    {
        using Interruption interruption = new();
        try
        {
            return run(interruption._source.Token);
        }
        catch (Exception stopped)
            when (stopped is OperationCanceledException
                || (interruption._source.IsCancellationRequested && stopped is IOException or UserErrorException)
            )
        {
            terminal.Error.WriteLine(locale.Pick("已中断，未留下结果", "interrupted; no results are left"));
            return ExitCode.Interrupted;
        }
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
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The run ended while the signal arrived.
        }
    }
}
