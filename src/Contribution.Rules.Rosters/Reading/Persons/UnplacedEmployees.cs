using System.Globalization;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Reading.Persons;

/// <summary>
/// Employees whose employer a list with employers does not give. Each may be any employer's, so that no employer's
/// total is known.
/// </summary>
internal static class UnplacedEmployees
{
    private const int Named = 5;

    /// <summary>Whether persons of a category are always an employer's.</summary>
    public static bool NeedsEmployer(PersonCategory category) =>
        category is PersonCategory.Employee or PersonCategory.RehiredRetiree or PersonCategory.InsuredElsewhere;

    /// <summary>Whether a row is one of them.</summary>
    public static bool Is(PersonRow row) => row.EmployerId is null && NeedsEmployer(row.Facts.Category);

    /// <summary>Makes the note on them.</summary>
    /// <param name="count">The count.</param>
    /// <param name="first">The first of them, in the list's order.</param>
    public static Wording Note(long count, IEnumerable<RowPlace> first)
    {
        RowPlace[] places = [.. first.Take(Named)];
        string number = count.ToString(CultureInfo.InvariantCulture);
        (string more, string moreEn) = count > places.Length ? ("等", ", …") : ("", "");
        return new Wording(
            $"{number} 名职工没有单位编号，各单位的合计因此不能确定：{string.Join("、", places.Select(place => place.Zh))}{more}；请补填单位编号；全部人员属于同一单位的，可只指明该单位",
            $"{number} {(count == 1 ? "employee has" : "employees have")} no employer, so no employer's total is settled: {string.Join("; ", places.Select(place => place.En))}{moreEn}; fill in the employer's id, or name one employer for all rows"
        );
    }
}
