using System.Globalization;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Input.Reading.Persons;

/// <summary>
/// Employees whose employer a list with employers does not give. Each may be any employer's, so that no employer's
/// total is known.
/// </summary>
internal static class UnplacedEmployees
{
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
        Wording places = RowPlace.List(first, count);
        string number = count.ToString(CultureInfo.InvariantCulture);
        return new Wording(
            $"{number} 名职工（含退休返聘、外地参保人员）没有单位编号，各单位的合计因此不能确定：{places.Zh}；请补填单位编号；全部人员属于同一单位的，可只指明该单位",
            $"{number} {(count == 1 ? "employee has" : "employees have")} no employer (rehired retirees and persons insured elsewhere are counted too), so no employer's total is settled: {places.En}; fill in the employer's id, or name one employer for all rows"
        );
    }
}
