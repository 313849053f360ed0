using System.Globalization;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>How far a run is, in words.</summary>
internal sealed class ProgressText(Locale locale)
{
    /// <summary>Whether anything was said.</summary>
    public bool HasSpoken { get; private set; }

    /// <summary>Rows, rows a second, time left.</summary>
    /// <param name="rows">The number of rows that were read.</param>
    /// <param name="bytes">The number of bytes that were read.</param>
    /// <param name="length">The number of bytes to read in all.</param>
    /// <param name="passed">The time since the start.</param>
    public string Format(long rows, long bytes, long length, TimeSpan passed)
    {
        HasSpoken = true;
        long milliseconds = Math.Max(1, passed.Ticks / TimeSpan.TicksPerMillisecond);
        long rate = rows * 1000 / milliseconds;
        string left = bytes == 0 ? "?" : Time(milliseconds * Math.Max(0, length - bytes) / bytes / 1000);
        return locale.Pick(
            $"{Count(rows)} 行，每秒 {Count(rate)} 行，还需 {left}",
            $"{Count(rows)} rows, {Count(rate)} a second, {left} left"
        );
    }

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Time(long seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
}
