namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>Recognizes a payroll that has neither the columns of an item a line nor that of a known item.</summary>
internal static class PayItems
{
    /// <summary>Whether a row has the pay of several months, a column for each.</summary>
    public static bool HasMonthColumns(Columns columns) =>
        !columns.Has("month") && columns.All.Count(column => FormHead.MonthIn(column.Header) is not null) > 1;

    /// <summary>Why the list is refused; null where it is not.</summary>
    public static Wording? Fault(Columns columns, ListKind kind)
    {
        bool lacks =
            kind.IsItem is not null
            && !kind.IsSideBySide(columns)
            && columns.All.Any(column => column.Name is null)
            && Array.TrueForAll(
                Columns.Line,
                name => !columns.Has(name) && !columns.All.Any(column => columns.IsNear(column, name))
            );
        if (!lacks)
        {
            return null;
        }

        if (HasMonthColumns(columns))
        {
            return new Wording(
                "各月工资各占一列，没有工资项目，无从判断哪些计入；请改为一行一个月，每个项目一列。已经算好月平均工资的，直接填入人员名单的“月平均工资”列",
                "each month has a column, and no item of pay is named, so that what counts is not known; write a row for each month with a column for each item. An average that is computed already belongs into the column priorYearMonthlyWage of the list of persons"
            );
        }

        string[] headers = [.. columns.All.Select(column => column.Header)];
        return new Wording(
            $"没有一列的列名是认识的工资项目（如“基本工资”“奖金”），也没有“项目”“金额”两列；表头为：{string.Join("、", headers)}；请改列名，或用 --items 给出自己的项目表",
            $"no column has the name of a known item of pay, and there are no columns item and amount; the header is: {string.Join(", ", headers)}; rename the columns, or give a table of your own with --items"
        );
    }
}
