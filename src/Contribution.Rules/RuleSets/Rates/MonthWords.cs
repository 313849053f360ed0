namespace Contribution.Rules.RuleSets.Rates;

/// <summary>From which month through which something counts, in words.</summary>
internal static class MonthWords
{
    /// <summary>Two months as a file has them.</summary>
    /// <param name="from">The first month; null is the beginning.</param>
    /// <param name="through">The last month; null is open.</param>
    public static Wording Span(YearMonth? from, YearMonth? through) =>
        (from, through) switch
        {
            (null, null) => new Wording("不限起止", "from the beginning"),
            (null, _) => new Wording($"至 {through} 止", $"through {through}"),
            (_, null) => new Wording($"{from} 起", $"from {from}"),
            _ => from == through
                ? Wording.Plain($"{from}")
                : new Wording($"{from} 至 {through}", $"{from} through {through}"),
        };
}
