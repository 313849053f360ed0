using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Wages;
using Contribution.Rules.Rosters.Excel.Tests.Books;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

/// <summary>A payroll with a sheet a month: no sheet is lost, and none is dated by a guess.</summary>
public sealed class PaySheetsTest
{
    private static readonly string Pay = Table(1);

    [Fact]
    public void ToCsv_dates_sheets_by_names_such_as_201001() =>
        Converted
            .Of(new Book().Sheet("201001", Pay).Sheet("201002工资表", Pay), WorkbookList.Pay)
            .Lines.Where(line => line.StartsWith("P-1", StringComparison.Ordinal))
            .Should()
            .Equal("P-1,甲,2000,500,201001", "P-1,甲,2000,500,201002");

    [Fact]
    public void ToCsv_keeps_a_value_right_of_the_last_header() =>
        Converted
            .Of(
                Book.Of(
                    BookRows.Texts(1, "人员编号", "姓名", "基本工资", "月份")
                        + BookRows.Texts(2, "P-1", "甲", "2000", "2010-01", "补")
                ),
                WorkbookList.Pay
            )
            .Lines[^1]
            .Should()
            .StartWith("P-1,甲,2000,2010-01,")
            .And.EndWith("补");

    [Theory]
    [InlineData("腊月")]
    [InlineData("2010年1-3月")]
    [InlineData("Sheet3")]
    public void ToCsv_refuses_a_sheet_without_a_known_month(string name) =>
        Refused(new Book().Sheet("2010年1月", Pay).Sheet(name, Pay))
            .Should()
            .StartWith($"sheet \"{name}\" may hold a part of the list");

    [Theory]
    [InlineData("十二月", "12月")]
    [InlineData("二〇一〇年十一月", "2010年11月")]
    [InlineData("10年11月", "2010年11月")]
    [InlineData("工资表201011", "201011")]
    [InlineData("11", "11月")]
    public void ToCsv_reads_the_month_in_a_sheets_name(string name, string month) =>
        Converted
            .Of(new Book().Sheet(name, Pay), WorkbookList.Pay)
            .Lines.Where(line => line.StartsWith("P-1", StringComparison.Ordinal))
            .Should()
            .Equal($"P-1,甲,2000,500,{month}");

    [Theory]
    [InlineData("11")]
    [InlineData("十一月")]
    public void ToCsv_refuses_a_month_given_for_a_sheet_of_another(string name) =>
        FluentActions
            .Invoking(() =>
                WorkbookFile.ToCsv(
                    new MemoryStream(new Book().Sheet(name, Pay).Bytes()),
                    WorkbookList.Pay,
                    Stream.Null,
                    new WorkbookReadOptions
                    {
                        Defaults = ImmutableDictionary<string, string>.Empty.Add("month", "2010-12"),
                    }
                )
            )
            .Should()
            .Throw<WorkbookException>()
            .Which.Reason.En.Should()
            .Contain("has the month \"11月\"");

    [Fact]
    public void ToCsv_takes_a_number_for_a_page_where_the_title_has_a_month() =>
        Converted
            .Of(new Book().Sheet("2", BookRows.Texts(1, "2010年12月工资表") + Table(2)), WorkbookList.Pay)
            .Lines[^1]
            .Should()
            .EndWith("2010年12月");

    [Theory]
    [InlineData("月份", true)]
    [InlineData("所属期", false)]
    public void ToCsv_refuses_rows_of_another_month_than_the_sheets_name(string column, bool isRefused)
    {
        Action convert = () =>
            Converted.Of(
                new Book().Sheet(
                    "11月",
                    BookRows.Texts(1, "工号", column, "基本工资") + BookRows.Texts(2, "P-1", "2010-12", "3000")
                ),
                WorkbookList.Pay
            );

        if (isRefused)
        {
            convert.Should().Throw<WorkbookException>().Which.Reason.En.Should().Contain("but rows have \"2010-12\"");
        }
        else
        {
            convert.Should().NotThrow();
        }
    }

    [Fact]
    public void ToCsv_skips_a_sheet_that_sums_up_the_others() =>
        Converted
            .Of(new Book().Sheet("2010年1月", Pay).Sheet("汇总", Pay), WorkbookList.Pay)
            .Notes.Select(note => note.En)
            .Should()
            .Equal("sheet \"2010年1月\" is read; not read: \"汇总\"");

    [Fact]
    public void ToCsv_refuses_a_sheet_whose_name_and_title_give_different_months() =>
        Refused(new Book().Sheet("1月", BookRows.Texts(1, "2010年2月工资表") + Table(2)))
            .Should()
            .Be(
                "sheet \"1月\": the sheet's name has the month \"1月\", but its head or the month given for all rows is \"2010年2月\"; correct one of them"
            );

    [Fact]
    public void ToCsv_reads_a_sheet_whose_name_and_title_give_one_month() =>
        Converted
            .Of(new Book().Sheet("2月", BookRows.Texts(1, "2010年2月工资表") + Table(2)), WorkbookList.Pay)
            .Lines[^1]
            .Should()
            .Be("P-1,甲,2000,500,2010年2月");

    [Fact]
    public void ToCsv_refuses_two_months_in_one_sheet() =>
        Refused(
                Book.Of(
                    BookRows.Texts(1, "2010年1月工资表") + Table(2) + BookRows.Texts(4, "2010年2月工资表") + Table(5)
                )
            )
            .Should()
            .StartWith("sheet \"Sheet1\": row 4 names another month");

    [Fact]
    public void ToCsv_reports_hidden_columns_and_reads_them()
    {
        Converted converted = Converted.Of(
            new Book().Sheet("1月", Pay, before: "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols>"),
            WorkbookList.Pay
        );

        converted.Lines[^1].Should().StartWith("P-1,甲,2000,500");
        converted
            .Notes.Should()
            .ContainSingle()
            .Which.En.Should()
            .Be("sheet \"1月\" has 1 hidden columns, which are read with the others: 奖金");
    }

    [Theory]
    [InlineData("5000", "0!.0,\"万\"", "5000 (×)")]
    [InlineData("333.333333", "0.00", "333.33")]
    [InlineData("0.95", "0%", "95%")]
    [InlineData("20101", "General", "20101")]
    public void ToCsv_reads_amounts_of_unlisted_items_as_they_are_shown(
        string number,
        string format,
        string expected
    ) =>
        Converted
            .Of(
                new Book()
                    .Codes(format)
                    .Sheet(
                        "12月",
                        BookRows.Texts(1, "工号", "基本工资", "风险金")
                            + BookRows.Row(2, BookRows.Text("A2", "P-1"), BookRows.Number("C2", number, 1))
                    ),
                WorkbookList.Pay
            )
            .Lines[^1]
            .Should()
            .Be($"P-1,,{expected},12月");

    [Fact]
    public void ToCsv_shares_no_amount_of_an_unlisted_item_between_rows()
    {
        string[] lines = Converted
            .Of(
                new Book().Sheet(
                    "12月",
                    BookRows.Texts(1, "工号", "班组", "基本工资", "风险金")
                        + BookRows.Texts(2, "P-1", "一班", "3000", "500")
                        + BookRows.Texts(3, "P-2", "", "3000"),
                    more: "<mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"D2:D3\"/></mergeCells>"
                ),
                WorkbookList.Pay
            )
            .Lines;

        lines[^2..].Should().Equal("P-1,一班,3000,500 (D2:D3),12月", "P-2,一班,3000,500 (D2:D3),12月");
    }

    [Theory]
    [InlineData("2010年", "2010年12月工资表", false)]
    [InlineData("全年", "2010年12月工资表", true)]
    [InlineData("2010年第四季度", "2010年12月工资表", true)]
    [InlineData("四季度12月", "2010年12月工资表", false)]
    public void ToCsv_refuses_a_sheet_whose_name_is_of_several_months(string name, string title, bool isRefused)
    {
        Book book = new Book().Sheet(name, BookRows.Texts(1, title) + Table(2));

        if (isRefused)
        {
            Refused(book).Should().Contain($"\"{name}\" names several months");
        }
        else
        {
            Converted.Of(book, WorkbookList.Pay).Lines[^1].Should().StartWith("P-1,甲,2000,500");
        }
    }

    [Theory]
    [InlineData("2758.6234", "331.0345", "3089.6579", null)]
    [InlineData("2758.6234", "331.0345", "3089.6879", NoAverage.SumDiffers)]
    [InlineData("2758.62", "331.03", "3089.66", NoAverage.SumDiffers)]
    public void Sum_may_differ_by_the_rounding_of_the_items_that_are_shown(
        string wage,
        string overtime,
        string sum,
        object? expected
    )
    {
        using MemoryStream workbook = new(
            new Book()
                .Codes("0.00")
                .Sheet(
                    "2010年12月",
                    BookRows.Texts(1, "工号", "基本工资", "加班费", "应发工资")
                        + BookRows.Row(
                            2,
                            BookRows.Text("A2", "P-1"),
                            BookRows.Number("B2", wage, 1),
                            BookRows.Number("C2", overtime, 1),
                            BookRows.Number("D2", sum, 1)
                        )
                )
                .Bytes()
        );
        using MemoryStream csv = new();
        WorkbookReading reading = WorkbookFile.ToCsv(workbook, WorkbookList.Pay, csv);

        PriorYearWages wages = PriorYearWages.Compute(
            PayReader.Read(new RosterFile("pay.xlsx", csv.ToArray()) { Origin = reading.Origin }, 2010),
            WageItemLists.Embedded.All[0]
        );

        wages.Averages.Single().NoAverage.Should().Be((NoAverage?)expected);
        wages.RoundedSums.Should().Be(expected is null ? 1 : 0);
    }

    [Fact]
    public void ToCsv_names_the_column_of_a_value_for_all_rows_in_chinese() =>
        Converted
            .Of(new Book().Sheet("2010年12月", Pay), WorkbookList.Pay)
            .Lines[0]
            .Should()
            .Be("工号,姓名,基本工资,奖金,月份");

    private static string Table(int row) =>
        BookRows.Texts(row, "工号", "姓名", "基本工资", "奖金") + BookRows.Texts(row + 1, "P-1", "甲", "2000", "500");

    private static string Refused(Book book) =>
        FluentActions
            .Invoking(() => Converted.Of(book.Bytes(), WorkbookList.Pay))
            .Should()
            .Throw<WorkbookException>()
            .Which.Reason.En;
}
