using System.Globalization;

namespace Contribution.Rules.Rosters;

/// <summary>The first and last day of posting (公示起止日); null leaves the day blank.</summary>
/// <param name="from">The first day.</param>
/// <param name="through">The last day.</param>
public sealed class NoticePeriod(DateOnly? from, DateOnly? through)
{
    private const string Blank = "    年  月  日";

    /// <summary>The first day.</summary>
    public DateOnly? From { get; } = from;

    /// <summary>The last day.</summary>
    public DateOnly? Through { get; } = through;

    /// <summary>The period as notices print it.</summary>
    public override string ToString() => $"{Day(From)} 至 {Day(Through)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) ?? Blank;
}
