using System.Globalization;

namespace Contribution.Rules.Rosters;

/// <summary>The first and last day of posting (公示起止日); null leaves the day blank.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day.</param>
public sealed record NoticePeriod(DateOnly? From, DateOnly? Through)
{
    private const string Blank = "    年  月  日";

    /// <inheritdoc/>
    public override string ToString() => $"{Day(From)} 至 {Day(Through)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) ?? Blank;
}
