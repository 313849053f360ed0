using Contribution.Rules.Rosters.Excel.Tests.Books;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>Which sheets of a workbook are read as a list, and what becomes of their cells.</summary>
public sealed class SheetsTest
{
    private static readonly string Header = BookRows.Texts(1, "个人编号", "人员类别", "月平均工资");

    [Fact]
    public void Convert_reads_all_sheets_with_the_columns_of_a_list_in_any_order_of_columns()
    {
        Book book = new Book()
            .Sheet("封面", BookRows.Texts(1, "申报表"))
            .Sheet("一", Header + BookRows.Texts(2, "P-1", "职工", "1"))
            .Sheet("二", BookRows.Texts(1, "人员类别", "个人编号", "备注") + BookRows.Texts(2, "职工", "P-2", "x"));

        Converted converted = Converted.Of(book, WorkbookList.Persons);

        converted.Lines.Should().Equal("个人编号,人员类别,月平均工资,备注", "P-1,职工,1,", "", "P-2,职工,,x");
        converted
            .Notes.Should()
            .ContainSingle()
            .Which.En.Should()
            .Be("sheets \"一\", \"二\" are read; not read: \"封面\"");
    }

    [Fact]
    public void Convert_refuses_a_workbook_with_a_sheet_of_persons_that_lacks_columns() =>
        Refusal(
                new Book()
                    .Sheet("一", Header)
                    .Sheet("二", BookRows.Texts(1, "姓名", "工资") + BookRows.Texts(2, "甲", "1"))
            )
            .Should()
            .Contain("\"二\" may hold a part of the list");

    [Fact]
    public void Convert_refuses_a_workbook_with_a_hidden_sheet_of_the_list() =>
        Refusal(
                new Book()
                    .Sheet("一", Header)
                    .Sheet("旧", Header + BookRows.Texts(2, "P-1", "职工", "1"), SheetStateValues.Hidden)
            )
            .Should()
            .Contain("hidden sheet \"旧\"");

    [Theory]
    [InlineData("0.00", "3333.3333333333335", "3333.33")]
    [InlineData("General", "3333.335", "3333.34")]
    [InlineData("#,##0.00", "2500", "2500")]
    [InlineData("_ * #,##0.00_ ;_ * \"-\"??_ ;_ * \"-\"??_ ;_ @_ ", "0", "-")]
    [InlineData("0.00%", "0.5", "0.5 (%)")]
    [InlineData("0.0,", "2500", "2500 (×)")]
    public void Convert_reads_an_amount_as_its_format_shows_it(string code, string number, string text) =>
        Converted
            .Of(
                new Book()
                    .Codes(code)
                    .Sheet(
                        "一",
                        Header
                            + BookRows.Row(
                                2,
                                BookRows.Text("A2", "P"),
                                BookRows.Text("B2", "职工"),
                                BookRows.Number("C2", number, 1)
                            )
                    ),
                WorkbookList.Persons
            )
            .Lines[1]
            .Should()
            .Be($"P,职工,{text}");

    [Theory]
    [InlineData("0.00", "2010.1", "2010.10")]
    [InlineData("0.00", "2010.01", "2010.01")]
    [InlineData("General", "2010.1", "2010.1")]
    [InlineData("0.0", "2010.1", "2010.1")]
    public void Convert_reads_a_month_as_its_format_shows_it(string code, string number, string text) =>
        Converted
            .Of(
                new Book()
                    .Codes(code)
                    .Sheet(
                        "一",
                        BookRows.Texts(1, "工号", "项目", "金额", "月份")
                            + BookRows.Row(
                                2,
                                BookRows.Text("A2", "P"),
                                BookRows.Text("B2", "基本工资"),
                                BookRows.Number("C2", "1"),
                                BookRows.Number("D2", number, 1)
                            )
                    ),
                WorkbookList.Pay
            )
            .Lines[1]
            .Should()
            .Be($"P,基本工资,1,{text}");

    private static string Refusal(Book book) =>
        FluentActions
            .Invoking(() => Converted.Of(book, WorkbookList.Persons))
            .Should()
            .Throw<WorkbookException>()
            .Which.Reason.En;
}
