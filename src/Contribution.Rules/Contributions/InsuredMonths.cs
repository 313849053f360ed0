namespace Contribution.Rules;

/// <summary>Months in which a person is insured; a person may have several.</summary>
public sealed class InsuredMonths(string id, YearMonth from, YearMonth through)
{
    /// <summary>The person's id.</summary>
    public string Id { get; } = id;

    /// <summary>The first month: <c>2025-03</c>.</summary>
    public YearMonth From { get; } = from;

    /// <summary>The last month.</summary>
    public YearMonth Through { get; } = through;
}
