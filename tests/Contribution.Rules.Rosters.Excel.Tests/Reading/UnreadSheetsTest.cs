using Contribution.Rules.Rosters.Excel.Tests.Books;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>A sheet that may hold a part of the list is never passed over; covers, notes and other lists are.</summary>
public sealed class UnreadSheetsTest
{
    private static readonly string Persons = Rows("个人编号|单位编号|姓名|人员类别|月平均工资", "P-1|E-1|甲|职工|2500");
    private static readonly string Pay = Rows("工号|姓名|基本工资", "P-1|甲|3000");

    [Theory]
    [InlineData("P-3|E-1|丙|职工|2600")]
    [InlineData("续表", "P-3|E-1|丙|职工|2600")]
    [InlineData("个人编号|单位编号|单位性质|姓名|月平均工资", "P-2|E-1|企业|乙|2600")]
    [InlineData("个人编号|姓名|基本工资|月平均工资", "P-2|乙|2600|2600")]
    [InlineData("个人编号|姓名|月平均工资", "|小计|100", "|小计|100", "|小计|100", "P-2|乙|2600")]
    public void ToCsv_refuses_a_sheet_that_may_hold_persons(params string[] rows) =>
        Refused(new Book().Sheet("一", Persons).Sheet("二", Rows(rows)), WorkbookList.Persons)
            .Should()
            .StartWith("sheet \"二\" may hold a part of the list");

    [Fact]
    public void ToCsv_refuses_a_sheet_with_a_header_below_many_notes() =>
        Refused(
                new Book()
                    .Sheet("一", Persons)
                    .Sheet("二", Rows([.. Enumerable.Repeat("填表说明", 22), "个人编号|姓名|人员类别", "P-2|乙|职工"])),
                WorkbookList.Persons
            )
            .Should()
            .StartWith("sheet \"二\" may hold a part of the list");

    [Fact]
    public void ToCsv_refuses_a_hidden_sheet_that_may_hold_persons() =>
        Refused(
                new Book()
                    .Sheet("一", Persons)
                    .Sheet("二", Rows("个人编号|姓名|月平均工资", "P-2|乙|2600"), SheetStateValues.Hidden),
                WorkbookList.Persons
            )
            .Should()
            .StartWith("the hidden sheet \"二\" may hold a part of the list");

    [Theory]
    [InlineData("E-2|乙厂|企业|9000")]
    [InlineData("单位编号|单位名称|单位月平均工资总额", "E-1|甲厂|12000")]
    public void ToCsv_refuses_a_sheet_that_may_hold_employers(params string[] rows) =>
        Refused(
                new Book()
                    .Sheet("一", Rows("单位编号|单位名称|单位类型|单位月平均工资总额", "E-1|甲厂|企业|9000"))
                    .Sheet("二", Rows(rows)),
                WorkbookList.Employers
            )
            .Should()
            .StartWith("sheet \"二\" may hold a part of the list");

    [Theory]
    [InlineData("2010年11月", "工号|姓名|月薪", "P-1|甲|9000")]
    [InlineData("2010年12月续", "P-2|乙|3000")]
    [InlineData("年终奖汇总", "工号|姓名|年终奖", "P-1|甲|12000")]
    [InlineData("高温", "工号|姓名|高温补助发放", "P-1|甲|", "P-2|乙|#REF!")]
    [InlineData("职级", "工号|姓名|薪级", "P-1|甲|320")]
    public void ToCsv_refuses_a_sheet_that_may_hold_pay(string name, params string[] rows) =>
        Refused(new Book().Sheet("2010年12月", Pay).Sheet(name, Rows(rows)), WorkbookList.Pay)
            .Should()
            .StartWith($"sheet \"{name}\" may hold a part of the list");

    [Theory]
    [InlineData("全年汇总", "工号|姓名|基本工资|实发工资", "P-1|甲|36000|35000")]
    [InlineData("个税申报", "工号|姓名|本期收入|累计收入额|应纳税额", "P-1|甲|3500|42000|25")]
    [InlineData("社保", "工号|姓名|社保缴费工资", "P-1|甲|3500")]
    [InlineData("花名册", "工号|姓名|合同工资", "P-1|甲|3500")]
    [InlineData("考勤", "工号|姓名|出勤天数", "P-1|甲|22")]
    [InlineData("考勤", "工号|姓名|计薪天数", "P-1|甲|22")]
    [InlineData("职级", "工号|姓名|薪级|薪资等级|奖项", "P-1|甲|12|三级|先进")]
    [InlineData("绩效", "工号|姓名|奖金系数", "P-1|甲|1.2")]
    [InlineData("部门汇总", "序号|部门|人数", "1|一车间|20")]
    [InlineData("说明", "栏目|填法|备注", "工号|员工编号|必填", "姓名|人员姓名|必填")]
    [InlineData("封面", "2010年工资表", "单位编号|E-1|单位名称|甲厂")]
    public void ToCsv_passes_over_a_sheet_without_pay(string name, params string[] rows) =>
        Converted
            .Of(new Book().Sheet("2010年12月", Pay).Sheet(name, Rows(rows)), WorkbookList.Pay)
            .Notes.Select(note => note.En)
            .Should()
            .Contain($"sheet \"2010年12月\" is read; not read: \"{name}\"");

    private static string Rows(params string[] rows) =>
        string.Concat(rows.Select((row, at) => BookRows.Texts(at + 1, row.Split('|'))));

    private static string Refused(Book book, WorkbookList list) =>
        FluentActions.Invoking(() => Converted.Of(book, list)).Should().Throw<WorkbookException>().Which.Reason.En;
}
