using Contribution.Rules.Rosters.Excel.Tests.Books;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

public sealed class SheetChoiceTest
{
    private static readonly string Persons = BookRows.Texts(1, "个人编号", "人员类别") + BookRows.Texts(2, "P", "职工");
    private static readonly string Employers =
        BookRows.Texts(1, "单位编号", "单位类型") + BookRows.Texts(2, "E", "企业");

    [Fact]
    public void Convert_reads_the_first_visible_sheet_with_cells()
    {
        Book book = new Book()
            .Sheet("隐藏", Employers, SheetStateValues.Hidden)
            .Sheet("很隐藏", Employers, SheetStateValues.VeryHidden)
            .Sheet("空", "<row r=\"1\"><c r=\"A1\" s=\"0\"/></row>")
            .Sheet("名册", Persons);

        Converted converted = Converted.Of(book);

        converted.Lines[1].Should().Be("P,职工");
        converted.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Convert_notes_the_other_sheets()
    {
        Converted converted = Converted.Of(new Book().Sheet("甲", Persons).Sheet("乙", Employers));

        converted.Notes.Should().ContainSingle().Which.En.Should().Be("sheet \"甲\" is read; not read: \"乙\"");
        converted.Notes[0].Zh.Should().Be("读取工作表“甲”；未读取：“乙”");
    }

    [Fact]
    public void Convert_reads_the_sheet_named_as_the_list()
    {
        byte[] book = new Book().Sheet("人员", Persons).Sheet("单位", Employers).Bytes();

        Converted.Of(book, WorkbookList.Persons).Lines[1].Should().Be("P,职工");
        Converted.Of(book, WorkbookList.Employers).Lines[1].Should().Be("E,企业");
    }

    [Fact]
    public void Convert_reads_the_first_sheet_when_none_is_named_as_the_list() =>
        Converted.Of(Book.Of(Persons), WorkbookList.Employers).Lines[1].Should().Be("P,职工");

    [Fact]
    public void Convert_refuses_an_empty_workbook() =>
        FluentActions
            .Invoking(() => Converted.Of(Book.Of("")))
            .Should()
            .Throw<WorkbookException>()
            .Which.Reason.Zh.Should()
            .Contain("没有可见的");

    [Fact]
    public void Convert_reads_hidden_rows_and_counts_them()
    {
        string rows =
            Persons
            + BookRows.Texts(3, "Q", "职工").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal)
            + BookRows.Texts(4, "R", "职工").Replace("<row ", "<row hidden=\"0\" ", StringComparison.Ordinal);

        Converted converted = Converted.Of(new Book().Sheet("名册", rows).Bytes(), WorkbookList.Persons);

        converted.Lines.Skip(1).Should().Equal("P,职工", "Q,职工", "R,职工");
        converted
            .Notes.Should()
            .ContainSingle()
            .Which.Zh.Should()
            .Be("工作表“名册”有 1 行隐藏（或被筛选），已一并读取");
    }

    [Theory]
    [InlineData("金额单位：万元", "月平均工资", true)]
    [InlineData("金额单位：万元", "月平均工资（元）", false)]
    [InlineData("万元", "月平均工资", false)]
    [InlineData("请以元为单位，不得以万元为单位", "月平均工资", false)]
    public void Convert_refuses_a_list_whose_cover_states_another_unit(string cover, string column, bool isRefused)
    {
        Book book = new Book()
            .Sheet("封面", BookRows.Texts(1, "2011年度缴费工资申报") + BookRows.Texts(2, cover))
            .Sheet("名单", BookRows.Texts(1, "个人编号", "人员类别", column) + BookRows.Texts(2, "P", "职工", "0.3"));

        Action convert = () => Converted.Of(book);

        if (isRefused)
        {
            convert
                .Should()
                .Throw<WorkbookException>()
                .Which.Reason.En.Should()
                .StartWith("sheet \"封面\" states that amounts are in 万元");
        }
        else
        {
            convert.Should().NotThrow();
        }
    }

    [Fact]
    public void Convert_refuses_a_sheet_whose_amounts_are_in_another_unit() =>
        FluentActions
            .Invoking(() =>
                Converted.Of(
                    Book.Of(
                        BookRows.Texts(1, "甲公司工资表", "单位：万元")
                            + BookRows.Texts(2, "个人编号", "人员类别", "月平均工资")
                            + BookRows.Texts(3, "P", "职工", "0.3")
                    ),
                    WorkbookList.Persons
                )
            )
            .Should()
            .Throw<WorkbookException>()
            .Which.Reason.En.Should()
            .Be("sheet \"Sheet1\": the text above the header states that amounts are in 万元; amounts must be in yuan");
}
