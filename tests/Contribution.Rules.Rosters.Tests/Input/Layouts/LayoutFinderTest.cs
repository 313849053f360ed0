using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Tests.Input.Layouts;

public sealed class LayoutFinderTest
{
    [Fact]
    public void Find_takes_the_row_with_the_required_columns_as_the_header()
    {
        ListLayout layout = Find(
            "社会保险缴费工资申报表,,,",
            "单位编号,E-1,单位名称,甲厂",
            "个人编号,姓名,人员类别,月平均工资",
            "P-1,员工1,职工,2600"
        );

        layout.IsReadable.Should().BeTrue();
        (layout.First, layout.Last).Should().Be((3, 3));
        layout.Defaults.Should().Contain("employerId", "E-1").And.HaveCount(1);
    }

    [Fact]
    public void Find_reads_no_values_from_a_long_cell_above_the_header() =>
        // Without a limit the search in this cell passes the time limit of its expression.
        Find(new string('x', 200_000) + ",", "个人编号,单位编号,姓名,人员类别", "P-1,E-2,员工1,职工")
            .First.Should()
            .Be(2);

    [Fact]
    public void Find_reads_a_value_above_the_header_only_when_the_column_is_absent() =>
        Find("单位编号,E-1,,", "个人编号,单位编号,姓名,人员类别", "P-1,E-2,员工1,职工").Defaults.Should().BeEmpty();

    [Fact]
    public void Find_joins_a_group_with_the_columns_below_it()
    {
        ListLayout layout = Find(
            "申报表,,,,,",
            "个人编号,单位编号,姓名,人员类别,月工资,",
            ",,,,调整前,调整后",
            "P-1,E-1,员工1,职工,2400,2600"
        );

        layout.Last.Should().Be(3);
        layout.Headers[4..].Should().Equal("月工资／调整前", "月工资／调整后");
    }

    [Fact]
    public void Find_joins_the_groups_of_a_header_in_three_rows_of_a_text_file()
    {
        ListLayout layout = Find(
            "个人编号,单位编号,人员类别,工资,,,,备注",
            ",,,调整前,,调整后,,",
            ",,,月平均工资,月数,月平均工资,奖金,",
            "P-1,E-1,职工,2400,12,2600,100,"
        );

        layout.Last.Should().Be(3);
        layout
            .Headers[3..]
            .Should()
            .Equal(
                "工资／调整前／月平均工资",
                "工资／调整前／月数",
                "工资／调整后／月平均工资",
                "工资／调整后／奖金",
                "备注"
            );
    }

    [Fact]
    public void Find_takes_a_title_below_the_header_for_no_part_of_it() =>
        Find("个人编号,姓名,,人员类别", ",一车间,,", "P-1,甲,x,职工").Last.Should().Be(1);

    [Theory]
    [InlineData("原,原", 1)]
    [InlineData("调整后,调整后", 1)]
    [InlineData("缴费工资申报表,缴费工资申报表", 2)]
    public void Find_keeps_the_groups_of_a_header_whose_lower_row_is_complete(string groups, int first) =>
        // In a workbook, cells that are merged over both rows have their text in each.
        Find("个人编号,单位编号,人员类别," + groups, "个人编号,单位编号,人员类别,月工资,月数", "P-1,E-1,职工,2400,3")
            .First.Should()
            .Be(first);

    [Fact]
    public void Find_does_not_mistake_a_row_of_persons_for_a_second_header_row() =>
        Find("个人编号,单位编号,姓名,人员类别,", "P-1,E-1,员工1,职工,x").Last.Should().Be(1);

    [Fact]
    public void Find_takes_the_first_of_repeated_headers() =>
        Find("个人编号,人员类别", "P-1,职工", "个人编号,人员类别", "P-2,职工").Last.Should().Be(1);

    [Theory]
    [InlineData("2010年12月工资表", "2010年12月")]
    [InlineData("12月", "12月")]
    [InlineData("工资2010-12", "2010-12")]
    [InlineData("2011年1月5日制", null)]
    [InlineData("1月和2月", null)]
    [InlineData("Sheet1", null)]
    public void MonthIn_finds_one_month_and_no_day(string text, string? month) =>
        FormHead.MonthIn(text).Should().Be(month);

    [Theory]
    [InlineData("2009年度工资发放表", 2009)]
    [InlineData("年度,2009,制表日期,2010年1月5日", 2009)]
    [InlineData("缴费年度:2009年", 2009)]
    [InlineData("2009年1月工资表", null)]
    [InlineData("2009年和2010年", null)]
    [InlineData("制表日期:2010年12月31日", null)]
    public void YearIn_finds_a_single_year_and_ignores_months_and_days(string head, int? year) =>
        FormHead.YearIn([new TopRow(1, head.Split(','))]).Should().Be(year);

    [Fact]
    public void Find_notes_the_year_and_the_employers_name_above_the_header() =>
        Find("2011年度申报表,,,", "单位编号,E-1,单位名称,甲厂", "个人编号,姓名,人员类别,月平均工资")
            .Notes.Select(note => note.En)
            .Should()
            .Contain("the text above the header states the year 2011")
            .And.Contain("the text above the header names the employer \"甲厂\"");

    [Theory]
    [InlineData("1月")]
    [InlineData("2010年12月")]
    [InlineData("单位名称")]
    public void Read_takes_no_month_and_no_column_of_another_list_for_a_mistyped_name(string header) =>
        CsvLists
            .Read($"id,category,priorYearMonthlyWage,{header}\nP,employee,1,1\n")
            .Notes.Should()
            .ContainSingle()
            .Which.Text.En.Should()
            .Be($"column \"{header}\" is no fact");

    private static ListLayout Find(params string[] rows) =>
        LayoutFinder.Find(
            [.. rows.Select((row, at) => new TopRow(at + 1, row.Split(',')))],
            ListKind.Persons,
            ImmutableDictionary<string, string>.Empty
        )!;
}
