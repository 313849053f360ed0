using System.Diagnostics;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters.Bulk;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>Shows how far a long run is, on one line of the terminal: rows, rows a second, time left.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int Period = 500;
    private const string Erase = "\r\u001b[K";

    private readonly BasesProgress _progress;
    private readonly long _length;
    private readonly TextWriter _error;
    private readonly ProgressText _text;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Lock _lock = new();
    private readonly Timer _timer;
    private bool _ended;

    private ProgressLine(BasesProgress progress, long length, TextWriter error, Locale locale)
    {
        (_progress, _length, _error, _text) = (progress, length, error, new ProgressText(locale));
        _timer = new Timer(_ => Show(), state: null, Period, Period);
    }

    /// <summary>Begins to show it; null where the messages are on no screen, or progress is not wanted.</summary>
    /// <param name="progress">How far the run is.</param>
    /// <param name="length">How many bytes there are to read.</param>
    /// <param name="quiet">Whether it is not to be shown.</param>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="locale">The language.</param>
    public static ProgressLine? TryBegin(
        BasesProgress progress,
        long length,
        bool quiet,
        Terminal terminal,
        Locale locale
    ) => quiet || !terminal.IsWatched ? null : new ProgressLine(progress, length, terminal.Error, locale);

    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            _ended = true;
            if (_text.HasSpoken)
            {
                _error.Write(Erase);
            }
        }
    }

    private void Show()
    {
        TimeSpan passed = Stopwatch.GetElapsedTime(_start);
        lock (_lock)
        {
            if (!_ended)
            {
                _error.Write(Erase + _text.Format(_progress.Rows, _progress.Bytes, _length, passed));
            }
        }
    }
}
