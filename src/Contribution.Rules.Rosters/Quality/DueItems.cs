namespace Contribution.Rules.Rosters.Quality;

/// <summary>An item that a row should have: one fact, or one of several that stand for another.</summary>
internal sealed record DueItem(params string[] Names);

/// <summary>The items that a row should have. The notice lists none; these are what bases cannot be determined without.</summary>
internal static class DueItems
{
    private static readonly DueItem Wage = new(
        "priorYearMonthlyWage",
        "firstMonthWage",
        "lastMonthBasicWage",
        "lastMonthTotalWage",
        "approvedMonthlyWage"
    );

    private static readonly DueItem TotalWages = new(
        "priorYearMonthlyTotalWages",
        "lastMonthTotalWages",
        "approvedMonthlyTotalWages"
    );

    /// <summary>Of a person; those who pay for themselves have no wage.</summary>
    public static IEnumerable<DueItem> OfPerson(QualityRow row) =>
        row.Choice("category") is "businessOwner" or "businessEmployee" or "flexibleWorker"
            ? Named("id", "category", "name", "idNumber")
            : Named("id", "category", "name", "idNumber").Append(Wage);

    /// <summary>Of an employer; only an enterprise reports its total wages.</summary>
    public static IEnumerable<DueItem> OfEmployer(QualityRow row) =>
        row.Choice("kind") is not (null or "enterprise")
            ? Named("id", "kind", "name")
            : Named("id", "kind", "name").Append(TotalWages);

    private static IEnumerable<DueItem> Named(params string[] names) => names.Select(name => new DueItem(name));
}
