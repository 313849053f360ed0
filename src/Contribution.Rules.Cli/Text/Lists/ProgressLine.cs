using System.Diagnostics;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>Shows how far a long run is, on one line of the terminal: rows, rows a second, time left.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int Period = 500;
    private const string Erase = "\r\u001b[K";

    private readonly JobWatch _watch;
    private readonly long _length;
    private readonly TextWriter _error;
    private readonly ProgressText _text;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Lock _lock = new();
    private readonly Timer _timer;
    private bool _ended;

    private ProgressLine(JobWatch watch, long length, TextWriter error, Locale locale)
    {
        (_watch, _length, _error, _text) = (watch, length, error, new ProgressText(locale));
        _timer = new Timer(_ => Show(), state: null, Period, Period);
    }

    /// <summary>Begins to show it; null where the messages are on no screen, or progress is not wanted.</summary>
    /// <param name="watch">How far the run is.</param>
    /// <param name="length">How many bytes there are to read.</param>
    /// <param name="quiet">Whether it is not to be shown.</param>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="locale">The language.</param>
    public static ProgressLine? TryBegin(JobWatch watch, long length, bool quiet, Terminal terminal, Locale locale) =>
        quiet || !terminal.IsWatched ? null : new ProgressLine(watch, length, terminal.Error, locale);

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
                JobProgress reached = _watch.Reached;
                _error.Write(Erase + _text.Format(reached.Rows, reached.Bytes, _length, passed));
            }
        }
    }
}
