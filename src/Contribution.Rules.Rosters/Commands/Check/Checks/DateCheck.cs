using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Check.Rows;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Commands.Check.Checks;

/// <summary>Looks at the columns that are called dates: whether they hold some, and possible ones.</summary>
internal static class DateCheck
{
    private const int LeastAge = 16;

    private static readonly string[] Marks = ["日期", "时间", "date"];

    public static IEnumerable<Anomaly> Find(QualityRow row, DateOnly? asOf)
    {
        foreach (Column column in row.List.Columns.All.Where(IsDate))
        {
            if (row.Text(column) is not string text || Placeholder.IsDate(text))
            {
                continue;
            }

            if (DateText.Read(text) is not DateOnly day)
            {
                yield return row.Hit(
                    column,
                    "date-unreadable",
                    new Wording("不是日期，应如 2011-05-27", "not a date such as 2011-05-27")
                );
            }
            else if (day > asOf)
            {
                yield return row.Hit(
                    column,
                    "date-future",
                    new Wording($"晚于 {FigureFormat.Day(asOf)}", $"later than {FigureFormat.Day(asOf)}")
                );
            }
        }

        if (
            BirthOf(row) is DateOnly birth
            && Day(row, "hireDate") is DateOnly hired
            && birth.Year <= DateOnly.MaxValue.Year - LeastAge
            && hired < birth.AddYears(LeastAge)
        )
        {
            yield return row.Hit(
                "hireDate",
                "hire-too-young",
                new Wording($"参加工作时未满 {LeastAge} 周岁", $"hired under the age of {LeastAge}")
            );
        }
    }

    private static bool IsDate(Column column) =>
        !column.IsFact
        && (
            column.Name is "birthDate" or "hireDate"
            || Marks.Any(mark => column.Header.Contains(mark, StringComparison.OrdinalIgnoreCase))
        );

    private static DateOnly? BirthOf(QualityRow row) =>
        Day(row, "birthDate") ?? (row.Id("idNumber") is string number ? IdentityNumber.Parse(number)?.Birth : null);

    private static DateOnly? Day(QualityRow row, string name) =>
        row.Text(name) is string text && !Placeholder.IsDate(text) ? DateText.Read(text) : null;
}
