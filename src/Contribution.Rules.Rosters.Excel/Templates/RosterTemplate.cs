using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>An empty workbook for agencies to fill in: a sheet for persons, one for employers, and instructions.</summary>
public static class RosterTemplate
{
    private static readonly (string Sheet, ListColumn[] Columns, string[] Required)[] Lists =
    [
        ("人员", [.. ListColumn.In("person", "check")], ListKind.Persons.Required),
        ("单位", [.. ListColumn.In("employer")], ListKind.Employers.Required),
    ];

    private static readonly string[] Explained =
    [
        "工作表",
        "列",
        "必填 required",
        "填写说明",
        "name",
        "how to fill it in",
    ];

    /// <summary>Writes it; the headers are Chinese, the explanations in both languages.</summary>
    /// <param name="workbook">Takes it; stays open.</param>
    public static void Write(Stream workbook) =>
        WorkbookWriter.Write(workbook, [.. Lists.Select(list => Form(list.Sheet, list.Columns)), Explanations()]);

    private static WorkbookSheet Form(string name, ListColumn[] columns) =>
        new(
            name,
            new ResultTable(
                [
                    .. columns.Select(column => new SheetColumn(
                        column.Chinese,
                        column.Written == "money" ? SheetColumnKind.Figure : SheetColumnKind.Text
                    )
                    {
                        Choices = column.Words?.Chinese ?? [],
                    }),
                ],
                []
            )
        )
        {
            IsForm = true,
        };

    private static WorkbookSheet Explanations() =>
        new(
            "说明",
            new ResultTable(
                [.. Explained.Select(heading => new SheetColumn(heading))],
                Lists.SelectMany(list =>
                    list.Columns.Select(column =>
                        (IReadOnlyList<string>)Explanation(list.Sheet, column, list.Required.Contains(column.Name))
                    )
                )
            )
        );

    private static string[] Explanation(string sheet, ListColumn column, bool required)
    {
        Wording how = column.Written switch
        {
            "money" => new Wording(
                "金额（元），最多两位小数；空白表示未提供",
                "yuan, two decimals at most; a blank cell means not given"
            ),
            "whole" => new Wording("整数", "a whole number"),
            "day" => new Wording("日期，如 2011-06-30", "a date such as 2011-06-30"),
            "month" => new Wording("年月，如 2011-06", "a month such as 2011-06"),
            "truth" or "choice" => new Wording(
                $"从列表中选择：{string.Join("、", column.Words!.Chinese)}",
                $"choose: {column.Words.Allowed}"
            ),
            _ when column.Name == "name" => new Wording("文本", "text"),
            _ => new Wording(
                "文本；编号不会丢失开头的 0 和末位",
                "text; numbers keep their leading zeros and all digits"
            ),
        };
        return [sheet, column.Chinese, required ? "是 yes" : "", how.Zh, column.Name, how.En];
    }
}
