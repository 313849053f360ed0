using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Tests.Books;

/// <summary>The sample <c>samples/rosters/persons.xlsx</c>: a list as an agency's clerk keeps it.</summary>
internal static class SampleBook
{
    public static Book Build() =>
        new Book()
            .Styles(14, 2, 49)
            .Codes("yyyy\"年\"m\"月\"")
            .Shared("<t>职工</t>", "<r><t>退休</t></r><r><rPr><b/></rPr><t>返聘</t></r>")
            .Sheet(
                "参保人员",
                BookRows.Texts(1, "2011年度缴费工资申报表")
                    + BookRows.Row(
                        2,
                        BookRows.Text("A2", "填报单位:大庆市让胡路区恒远机械厂"),
                        BookRows.Text("F2", "单位:元")
                    )
                    + BookRows.Texts(
                        3,
                        "个人编号",
                        "单位编号",
                        "姓名",
                        "公民身份证号码",
                        "人员类别",
                        "月平均工资",
                        "退休证明",
                        "参加工作时间"
                    )
                    + Person(4, "刘建国", "230602196803120117", 0, "<v>3120.5</v>", "<v>32325</v>")
                    + Person(5, "陈秀英", "230602197507080223", 0, "<f>29592/12</f><v>2466</v>", "<v>35309</v>")
                    + Person(6, "赵志强", "230603198105250331", 0, "<v>2277.8299999999999</v>", "<v>38061</v>")
                    + Row(8, "孙丽娜", BookRows.Number("D8", "2.30602198601191E+17"), 0, "<v>2210</v>", "<v>40391</v>")
                    + Person(9, "周德福", "230604195004060152", 1, "<v>1800</v>", "<v>25573</v>", "有")
                    + Row(
                        10,
                        "吴晓东",
                        BookRows.Text("D10", "230602197909300364"),
                        0,
                        "<f>[1]工资!F12</f>",
                        "<v>37073</v>"
                    ),
                more: "<mergeCells count=\"1\"><mergeCell ref=\"A1:H1\"/></mergeCells>"
            )
            .Sheet("说明", BookRows.Texts(1, "填报说明"))
            .Sheet("字典", BookRows.Texts(1, "职工"), SheetStateValues.Hidden);

    private static string Person(
        int row,
        string name,
        string idNumber,
        int category,
        string wage,
        string hired,
        string proof = ""
    ) => Row(row, name, BookRows.Text($"D{row}", idNumber), category, wage, hired, proof);

    private static string Row(
        int row,
        string name,
        string idNumber,
        int category,
        string wage,
        string hired,
        string proof = ""
    ) =>
        BookRows.Row(
            row,
            BookRows.Text($"A{row}", $"P-10{row:D2}"),
            BookRows.Text($"B{row}", "E-1"),
            BookRows.Text($"C{row}", name),
            idNumber,
            BookRows.Of($"E{row}", "s", category == 0 ? "0" : "1"),
            $"<c r=\"F{row}\" s=\"2\">{wage}</c>",
            proof.Length == 0 ? "" : BookRows.Text($"G{row}", proof),
            $"<c r=\"H{row}\" s=\"{(row == 9 ? 4 : 1)}\">{hired}</c>"
        );
}
