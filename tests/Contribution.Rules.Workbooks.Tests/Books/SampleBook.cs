using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Workbooks.Tests.Books;

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
                Rows.Texts(1, "2011年度缴费工资申报表")
                    + Rows.Row(2, Rows.Text("A2", "填报单位:大庆市让胡路区恒远机械厂"), Rows.Text("F2", "单位:元"))
                    + Rows.Texts(
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
                    + Row(8, "孙丽娜", Rows.Number("D8", "2.30602198601191E+17"), 0, "<v>2210</v>", "<v>40391</v>")
                    + Person(9, "周德福", "230604195004060152", 1, "<v>1800</v>", "<v>25573</v>", "有")
                    + Row(
                        10,
                        "吴晓东",
                        Rows.Text("D10", "230602197909300364"),
                        0,
                        "<f>[1]工资!F12</f>",
                        "<v>37073</v>"
                    ),
                more: "<mergeCells count=\"1\"><mergeCell ref=\"A1:H1\"/></mergeCells>"
            )
            .Sheet("说明", Rows.Texts(1, "填报说明"))
            .Sheet("字典", Rows.Texts(1, "职工"), SheetStateValues.Hidden);

    private static string Person(
        int row,
        string name,
        string idNumber,
        int category,
        string wage,
        string hired,
        string proof = ""
    ) => Row(row, name, Rows.Text($"D{row}", idNumber), category, wage, hired, proof);

    private static string Row(
        int row,
        string name,
        string idNumber,
        int category,
        string wage,
        string hired,
        string proof = ""
    ) =>
        Rows.Row(
            row,
            Rows.Text($"A{row}", $"P-10{row:D2}"),
            Rows.Text($"B{row}", "E-1"),
            Rows.Text($"C{row}", name),
            idNumber,
            Rows.Of($"E{row}", "s", category == 0 ? "0" : "1"),
            $"<c r=\"F{row}\" s=\"2\">{wage}</c>",
            proof.Length == 0 ? "" : Rows.Text($"G{row}", proof),
            $"<c r=\"H{row}\" s=\"{(row == 9 ? 4 : 1)}\">{hired}</c>"
        );
}
