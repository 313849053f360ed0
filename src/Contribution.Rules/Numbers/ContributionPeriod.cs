namespace Contribution.Rules;

/// <summary>The months of a contribution year (缴费年度) that is not a calendar year.</summary>
public sealed class ContributionPeriod
{
    /// <summary>The first month: <c>2019-07</c>.</summary>
    public required YearMonth From { get; init; }

    /// <summary>The last month: <c>2020-06</c>.</summary>
    public required YearMonth Through { get; init; }

    /// <summary>The months, in order.</summary>
    internal IEnumerable<YearMonth> Each() => From.Through(Through);
}
