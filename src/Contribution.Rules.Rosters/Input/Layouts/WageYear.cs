using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>Finds columns of wages whose header names another year than the one before the contribution year.</summary>
internal static class WageYear
{
    /// <summary>Why the list is refused, a reason for each such column.</summary>
    public static IEnumerable<Wording> Faults(Columns columns) =>
        from column in columns.All
        where column.Name is not null
        let stated = HeaderText.YearOfWage(column.Header, out _)
        where stated is not null && columns.ContributionYear is int asked && stated != asked - 1
        select new Wording(
            $"“{column.Header}”列是 {stated} 年的工资，而缴费年度 {columns.ContributionYear} 按 {columns.ContributionYear - 1} 年的工资核定；请核对",
            $"column \"{column.Header}\" has the wages of {stated}, but the contribution year {columns.ContributionYear} goes by those of {columns.ContributionYear - 1}; check it"
        );
}
