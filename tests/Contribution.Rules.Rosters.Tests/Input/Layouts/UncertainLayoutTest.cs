using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Wages;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Tests.Input.Layouts;

/// <summary>A list that two headers, months, employers or units could be meant for is refused, not read by the first.</summary>
public sealed class UncertainLayoutTest
{
    private const string Header = "个人编号,单位编号,姓名,人员类别,月平均工资,上年缴费基数\n";

    [Theory]
    [InlineData("个人编号,单位编号,姓名,人员类别,上年缴费基数,月平均工资", "row 3 is another header")]
    [InlineData("姓名,个人编号,单位编号,人员类别,月平均工资,上年缴费基数", "row 3 is another header")]
    [InlineData(",,,,单位：千元,", "row 3 names another unit of amounts")]
    public void Read_refuses_a_list_of_persons_where_another_table_begins(string row, string why) =>
        Persons(Header + "P-1,E-1,甲,职工,2500,2000\n" + row + "\nP-2,E-1,乙,职工,2100,2600\n")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith(why);

    [Fact]
    public void Read_refuses_two_tables_side_by_side() =>
        Persons("个人编号,姓名,人员类别,,个人编号,姓名,人员类别\nP-1,甲,职工,,P-2,乙,职工\n")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Be(
                "the header has its columns twice, such as \"个人编号\", as two tables side by side have; move the right one below the left one, or to a file of its own"
            );

    [Theory]
    [InlineData("单位编号,E-2,,")]
    [InlineData("单位编号：E-2,,,")]
    public void Read_refuses_a_form_of_another_employer_below_the_first(string head) =>
        Persons("单位编号,E-1,,\n个人编号,姓名,人员类别,月平均工资\nP-1,甲,职工,2500\n" + head + "\nP-2,乙,职工,2600\n")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("row 4 names another employer");

    [Fact]
    public void Read_refuses_a_table_above_a_header_with_more_columns() =>
        Persons("个人编号,人员类别,,\nP-1,职工,,\n个人编号,单位编号,人员类别,月平均工资\nP-2,E-1,职工,2600\n")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("row 1 is a header with rows of its own, above the header in row 3");

    [Fact]
    public void Read_accepts_a_repeated_header_of_the_next_page() =>
        Persons(Header + "P-1,E-1,甲,职工,2500,2000\n" + Header + "P-2,E-1,乙,职工,2600,2000\n").Should().BeEmpty();

    [Theory]
    [InlineData("月平均工资/元")]
    [InlineData("税后月平均工资")]
    [InlineData("平均工资（月）")]
    [InlineData("月薪")]
    public void Read_refuses_a_wage_under_an_unknown_name(string header) =>
        Persons("个人编号,人员类别," + header + ",上年缴费基数\nP-1,职工,4000,2000\n")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith($"column \"{header}\" is not known; did you mean \"月平均工资\"?");

    [Theory]
    [InlineData("月平均工资,月薪")]
    [InlineData("上年缴费基数,工资卡号")]
    public void Read_does_not_read_other_columns_about_wages_as_facts(string headers) =>
        Persons("个人编号,人员类别," + headers + "\nP-1,职工,4000,2000\n").Should().BeEmpty();

    [Fact]
    public void Read_refuses_payrolls_of_two_months_in_one_table() =>
        Pay("2010年1月工资表,,,\n工号,姓名,基本工资,奖金\nP-1,甲,2000,500\n2010年2月工资表,,,\nP-1,甲,2000,700\n")
            .Faults.Should()
            .ContainSingle()
            .Which.Text.En.Should()
            .StartWith("row 4 names another month");

    [Fact]
    public void Read_recognizes_a_date_below_the_last_person_as_a_signature() =>
        Pay("2010年1月工资表,,,\n工号,姓名,基本工资,奖金\nP-1,甲,2000,500\n2011年1月,,,\n")
            .Should()
            .Match<PayReading>(pay => pay.Faults.IsEmpty && pay.RowsRead == 1 && pay.NonDataRows == 1);

    [Fact]
    public void Read_refuses_items_of_pay_in_another_unit() =>
        Pay("月份,工号,姓名,基本工资(万元),奖金\n2010-01,P-1,甲,0.2,500\n")
            .Faults.Should()
            .ContainSingle()
            .Which.Text.En.Should()
            .Be("the unit of column \"基本工资(万元)\" is 万元; amounts are in yuan");

    [Theory]
    [InlineData("工号,姓名,1月,2月,3月,合计\nP-1,甲,3000,3000,3000,9000\n")]
    [InlineData("工号,2010年11月,2010年12月\nP-1,3000,3000\n")]
    public void Read_refuses_a_column_for_each_month_without_items(string list) =>
        Pay(list)
            .Faults.Should()
            .ContainSingle()
            .Which.Text.En.Should()
            .StartWith("each month has a column, and no item of pay is named");

    [Theory]
    [InlineData("2010年1-3月")]
    [InlineData("2010年1月至3月")]
    [InlineData("1月～2月")]
    public void MonthIn_finds_none_when_several_are_named(string text) => FormHead.MonthIn(text).Should().BeNull();

    [Theory]
    [InlineData("2015年度缴费基数申报表,,,\n")]
    [InlineData("年度,2013,,\n")]
    [InlineData("2012-2013年缴费工资明细（企业）,,,\n")]
    public void Read_refuses_a_list_whose_title_is_of_another_year(string title) =>
        OfYear(title)
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("the text above the header states the year 201");

    [Theory]
    [InlineData("缴费年度,2010,,\n")]
    [InlineData("应缴年度：2010年,,,\n")]
    [InlineData("单位名称,甲厂,核定年度,2010年度\n")]
    public void Read_refuses_a_form_whose_contribution_year_is_that_of_the_wages(string head) =>
        OfYear(head)
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("the text above the header states the contribution year 2010, but 2011 is asked for");

    [Theory]
    [InlineData("2011年度缴费基数申报表,,,\n")]
    [InlineData("缴费年度,2011,工资年度,2010\n")]
    [InlineData("2010年职工工资明细表,,,\n")]
    [InlineData("2010-2012年度缴费基数申报表,,,\n2011年度缴费基数申报表,,,\n")]
    [InlineData("依据2006年的文件填写,,,\n")]
    [InlineData("制表日期：2015年3月1日,,,\n")]
    public void Read_accepts_a_title_of_the_year_or_of_its_wages(string title) => OfYear(title).Should().BeEmpty();

    [Fact]
    public void Read_refuses_rows_of_an_employer_that_the_text_above_the_header_does_not_name() =>
        Persons("单位编号,E-2,,\n个人编号,单位编号,人员类别,月平均工资\nP-1,E-1,职工,2500\n")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("the text above the header states the employer's id \"E-2\", but rows have \"E-1\"");

    [Fact]
    public void Read_accepts_rows_of_the_employer_that_the_text_above_the_header_names() =>
        Persons("单位编号,E-1,,\n个人编号,单位编号,人员类别,月平均工资\nP-1,E-1,职工,2500\n").Should().BeEmpty();

    [Theory]
    [InlineData("单位编号,E-2,,\n", "E-1")]
    [InlineData("单位编号：E-2,,,\n", "E-1")]
    public void Read_refuses_an_employer_given_for_a_form_of_another(string head, string given) =>
        Given(head, "employerId", given)
            .Should()
            .Equal(
                "row 1, above the header, states employerId \"E-2\", but \"E-1\" is given for all rows; correct one of them"
            );

    [Theory]
    [InlineData("单位编号,E-1,,\n")]
    [InlineData("单位编号：________,,,\n")]
    [InlineData("单位名称：甲公司,,,\n")]
    public void Read_accepts_an_employer_given_for_a_form_of_its_own_or_of_none(string head) =>
        Given(head, "employerId", "E-1").Should().BeEmpty();

    [Theory]
    [InlineData("2010-12", 0)]
    [InlineData("2010-11", 1)]
    public void Read_refuses_a_month_given_for_a_payroll_of_another(string given, int faults) =>
        PayReader
            .Read(
                CsvLists.Persons(
                    "2010年12月工资表,,,\n工号,姓名,基本工资,奖金\nP-1,甲,2000,500\n",
                    new ListOrigin { Defaults = ImmutableDictionary<string, string>.Empty.Add("month", given) }
                ),
                2010
            )
            .Faults.Should()
            .HaveCount(faults);

    private static IEnumerable<string> Given(string head, string name, string value) =>
        RosterReader
            .Read(
                CsvLists.Persons(
                    head + "个人编号,姓名,人员类别,月平均工资\nP-1,甲,职工,2500\n",
                    new ListOrigin { Defaults = ImmutableDictionary<string, string>.Empty.Add(name, value) }
                ),
                RosterReader.NoEmployers
            )
            .Faults.Select(fault => fault.Text.En);

    private static IEnumerable<string> OfYear(string title) =>
        RosterReader
            .Read(
                CsvLists.Persons(
                    title + "个人编号,单位编号,人员类别,月平均工资\nP-1,E-1,职工,2500\n",
                    new ListOrigin { ContributionYear = 2011 }
                ),
                RosterReader.NoEmployers
            )
            .Faults.Select(fault => fault.Text.En);

    private static IEnumerable<string> Persons(string text) =>
        CsvLists.Read(text).Faults.Select(fault => fault.Text.En);

    private static PayReading Pay(string text) => PayReader.Read(CsvLists.Persons(text), 2010);
}
