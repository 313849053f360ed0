using Contribution.Rules.Rosters.Commands.Check.Rows;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Commands.Check.Checks;

/// <summary>Finds items that are due and blank, and values that only stand in for one.</summary>
internal static class BlankCheck
{
    private static readonly Wording Blank = new("应填未填", "due and blank");
    private static readonly Wording StandIn = new("疑为占位内容", "looks like a placeholder");

    public static IEnumerable<Anomaly> Find(QualityRow row, IEnumerable<string[]> due) =>
        row.IsWhole
            ? due.Select(item => BlankColumn(row, item))
                .OfType<string>()
                .Select(name => row.Hit(name, "blank", Blank))
                .Concat(
                    row.List.Columns.All.Where(column => IsPlaceholder(row, column))
                        .Select(column => row.Hit(column, "placeholder", StandIn))
                )
            : [];

    /// <summary>The column that should be filled; a list that has none at all shows in its completeness, not in each row.</summary>
    private static string? BlankColumn(QualityRow row, string[] item) =>
        item.All(name => row.Text(name) is null)
            ? item.FirstOrDefault(name => row.List.Columns.Find(name) is not null)
            : null;

    /// <summary>Whether a value is a placeholder; 0 and 无 are answers where a fact is money, a count or a choice.</summary>
    public static bool IsPlaceholder(QualityRow row, Column column) =>
        row.Text(column) is string text
        && (column.Name is "birthDate" or "hireDate" ? Placeholder.IsDate(text) : Placeholder.Is(text))
        && column.Name switch
        {
            "id" or "name" or "idNumber" or "employerId" or "birthDate" or "hireDate" => true,
            null or "verificationClass" or "verified" or "gender" => false,
            "hardship" or "exemptionProof" or "wageUndeterminable" or "wageInEmployerTotal" or "materialsComplete" =>
                false,
            "category" or "kind" or "restructuring" or "correction" => row.Choice(column.Name) is null,
            _ => row.Money(column.Name) is null,
        };
}
