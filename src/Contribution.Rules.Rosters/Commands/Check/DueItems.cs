using Contribution.Rules.Rosters.Commands.Check.Checks;
using Contribution.Rules.Rosters.Commands.Check.Rows;

namespace Contribution.Rules.Rosters.Commands.Check;

/// <summary>
/// The items that a row should have, each one fact, or one of several that stand for another. The notice lists none; these
/// are required to determine bases.
/// </summary>
internal static class DueItems
{
    private static readonly string[] TotalWages =
    [
        "priorYearMonthlyTotalWages",
        "lastMonthTotalWages",
        "approvedMonthlyTotalWages",
    ];

    /// <summary>Gets the required items of a person; persons without an employer have no wage.</summary>
    public static IEnumerable<string[]> OfPerson(QualityRow row) =>
        row.Choice("category") is "businessOwner" or "businessEmployee" or "flexibleWorker"
            ? Named("id", "category", "name", "idNumber")
            : Named("id", "category", "name", "idNumber").Append(WageCheck.Wages);

    /// <summary>Gets the required items of an employer; only an enterprise reports its total wages.</summary>
    public static IEnumerable<string[]> OfEmployer(QualityRow row) =>
        row.Choice("kind") is not (null or "enterprise")
            ? Named("id", "kind", "name")
            : Named("id", "kind", "name").Append(TotalWages);

    private static IEnumerable<string[]> Named(params string[] names) => names.Select(name => new[] { name });
}
