using Contribution.Rules.Rosters.Excel.Tests.Books;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>Sheets of another year, or of persons who have left, are no part of a list unless they are named.</summary>
public sealed class SheetsOfOthersTest
{
    private const string Header = "个人编号|姓名|人员类别";

    private static readonly string One = Rows(Header, "P-1|甲|职工");
    private static readonly string Two = Rows(Header, "P-2|乙|职工");

    [Theory]
    [InlineData("在职", "离职", "sheet \"离职\" has the list's columns too")]
    [InlineData("在保", "停保人员", "sheet \"停保人员\" has the list's columns too")]
    [InlineData("2011年", "2010年度名单", "the sheets are of different years (2011, 2010)")]
    [InlineData("2011年", "2009年", "sheet \"2009年\": the sheet's name has the year 2009")]
    public void ToCsv_refuses_sheets_that_are_not_one_list(string first, string second, string why) =>
        Refused(new Book().Sheet(first, One).Sheet(second, Two)).Should().StartWith(why);

    [Theory]
    [InlineData("2009年度缴费工资申报表", "sheet \"封面\" states the year 2009")]
    [InlineData("二〇〇九年度缴费工资申报表", "sheet \"封面\" states the year 2009")]
    public void ToCsv_refuses_a_cover_of_another_year(string title, string why) =>
        Refused(new Book().Sheet("封面", BookRows.Texts(1, title)).Sheet("名单", One)).Should().StartWith(why);

    [Theory]
    [InlineData("一车间", "2009年入职", "说明")]
    [InlineData("2011年", "2011年度人员", "2010年度工资表")]
    public void ToCsv_reads_sheets_of_one_list(string first, string second, string cover)
    {
        Book book = new Book().Sheet("封面", BookRows.Texts(1, cover)).Sheet(first, One).Sheet(second, Two);

        Read(book).Should().NotThrow();
    }

    [Theory]
    [InlineData("2500", "万元", true)]
    [InlineData("0.25", "万元", false)]
    [InlineData("2500", "千元", false)]
    public void ToCsv_refuses_the_unit_of_another_sheet_where_the_amounts_may_be_in_it(
        string wage,
        string unit,
        bool isRead
    )
    {
        Book book = new Book()
            .Sheet("名单", Rows($"{Header}|月平均工资", $"P-1|甲|职工|{wage}"))
            .Sheet("汇总", BookRows.Texts(1, $"单位：{unit}"));

        Exception? refused = Record.Exception(Read(book));

        (refused is null).Should().Be(isRead);
    }

    [Fact]
    public void ToCsv_reads_a_sheet_of_persons_who_left_where_it_is_the_only_one() =>
        Read(new Book().Sheet("离职", One)).Should().NotThrow();

    [Theory]
    [InlineData("1001.5", "")]
    [InlineData("1", "b")]
    public void ToCsv_marks_a_fraction_or_a_truth_value_as_no_id(string value, string type)
    {
        string cell = type.Length > 0 ? BookRows.Of("A2", type, value) : BookRows.Number("A2", value);
        Converted converted = Converted.Of(
            Book.Of(
                BookRows.Texts(1, "个人编号", "姓名", "人员类别")
                    + BookRows.Row(2, cell, BookRows.Text("B2", "甲"), BookRows.Text("C2", "职工"))
            )
        );

        converted.Lines[1].Should().Contain("\uFFFD");
        converted
            .Notes.Should()
            .ContainSingle()
            .Which.En.Should()
            .StartWith("ids that are fractions or truth values: A2");
    }

    private static string Rows(params string[] rows) =>
        string.Concat(rows.Select((row, at) => BookRows.Texts(at + 1, row.Split('|'))));

    private static string Refused(Book book) => Read(book).Should().Throw<WorkbookException>().Which.Reason.En;

    private static Action Read(Book book) =>
        () =>
            WorkbookFile.ToCsv(
                new MemoryStream(book.Bytes()),
                WorkbookList.Persons,
                Stream.Null,
                new WorkbookReadOptions { ContributionYear = 2011 }
            );
}
