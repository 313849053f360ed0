using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Tables;

namespace Contribution.Rules.Rosters.Tests.Input.Reading.Tables;

public sealed class NonDataRowTest
{
    private static readonly ImmutableArray<string> Headers =
    [
        "序号",
        "个人编号",
        "单位编号",
        "姓名",
        "人员类别",
        "月平均工资",
        "岗位",
    ];

    private static readonly NonDataRow Rows = new(new Columns(Headers, KnownHeaders.Persons));

    [Theory]
    [InlineData(",小计,E-1,,,5500,")]
    [InlineData("合 计,,,,,8300,")]
    [InlineData(",,,本页合计,,8300,")]
    [InlineData("总计\uFF1A,,,12人,,8300,")]
    [InlineData("一车间小计,,,,,8300,")]
    [InlineData(",Total,,,,8300,")]
    [InlineData(",人数\uFF1A4,,,,,")]
    [InlineData("平均,,,,,2075,")]
    [InlineData(",人均工资,,,,2075,")]
    [InlineData(",汇总,,,,5500,")]
    [InlineData(",,E-1 汇总,,,5500,")]
    [InlineData("一车间 平均值,,,,,2750,")]
    [InlineData(",,E-1 Total,,,5500,")]
    [InlineData(",总计（大写）伍仟伍佰元整,,,,,")]
    [InlineData(",合计人数\uFF1A2人，合计金额\uFF1A5500元,,,,,")]
    [InlineData(",共2条记录,,,,,")]
    [InlineData(",在职2人，退休0人,,,,,")]
    [InlineData(",全部,,,,5500,")]
    public void Totals_are_recognized(string row) => Of(row).Should().Be(NonDataRowReason.Total);

    [Theory]
    [InlineData("制表人\uFF1A张三   审核人\uFF1A李四,,,,,,")]
    [InlineData(",单位负责人\uFF1A,,审核\uFF1A,,,")]
    [InlineData(",单位负责人\uFF08签字\uFF09,,填表人,,2011年5月20日,")]
    [InlineData("\uFF08公章\uFF09,,,,,,")]
    [InlineData(",,,(单位盖章处),,,")]
    [InlineData("2011年6月30日,,,,,,")]
    [InlineData("备注\uFF1A本表一式两份,,,,,,")]
    [InlineData(",本表一式三份，社保、单位、个人各一份。,,,,,")]
    [InlineData(",,,社保机构审核意见：,,,")]
    [InlineData(",单位（盖章）：,,,,填报人：,")]
    [InlineData(",（此页无正文）,,,,,")]
    [InlineData(",二〇一一年六月三十日,,,,,")]
    [InlineData(",,,,,,Page 1 of 3")]
    [InlineData(",承上页,,,,,")]
    [InlineData(",***,,,,,")]
    public void Signatures_dates_and_remarks_are_recognized(string row) =>
        Of(row).Should().Be(NonDataRowReason.Signature);

    [Theory]
    [InlineData("序号,个人编号,单位编号,姓名,人员类别,月平均工资,岗位")]
    [InlineData("1,2,3,4,5,6,7")]
    [InlineData("甲,乙,丙,丁,1,2,3")]
    public void Repeated_headers_are_recognized(string row) => Of(row).Should().Be(NonDataRowReason.Header);

    [Theory]
    [InlineData("57,,,,,0,")]
    [InlineData(",,E-1,,,#DIV/0!,")]
    [InlineData(",0,0,0,0,0.00,")]
    public void Formulas_copied_below_the_list_are_recognized(string row) =>
        Of(row).Should().Be(NonDataRowReason.Empty);

    [Fact]
    public void Titles_of_departments_are_recognized() => Of("一车间,,,,,,").Should().Be(NonDataRowReason.Section);

    [Fact]
    public void Rows_with_a_name_alone_are_data()
    {
        Of(",,,李科,,,").Should().BeNull();
        Of(",,,大庆市供热公司,,,").Should().BeNull();
    }

    [Theory]
    [InlineData(",,大庆市供热公司,")]
    [InlineData("供热公司,,,")]
    [InlineData(",,,供热公司")]
    public void Employers_have_no_titles_of_departments(string row) =>
        new NonDataRow(new Columns(["单位编号", "单位类型", "单位名称", "地址"], KnownHeaders.Employers))
            .Find(new CsvRecord(2, row, [.. row.Split(',')]))
            .Should()
            .BeNull();

    [Theory]
    [InlineData("1,P-1,E-1,员工1,职工,2600,负责人")]
    [InlineData("1,,E-1,员工1,职工,2600,合计")]
    [InlineData("平均,P-1,E-1,员工1,职工,2600,")]
    [InlineData("人数,,E-1,员工1,,,")]
    [InlineData(",,,,,8300,")]
    [InlineData(",P-1,,,,0,")]
    [InlineData(",,E-1,,职工,,")]
    [InlineData(",,,张三,,0,")]
    [InlineData(",,,买买提明吐尔逊,,,")]
    [InlineData(",乙公司缴费工资申报表,,,,,")]
    [InlineData(",单位名称：乙公司,,,,,")]
    [InlineData(",P-1,,,Total,2600,")]
    [InlineData(",1/3,,,,2600,")]
    [InlineData("1,2,3,4,5,6,1\uFF10")]
    public void Rows_that_may_name_a_person_are_data(string row) => Of(row).Should().BeNull();

    private static NonDataRowReason? Of(string row) => Rows.Find(new CsvRecord(2, row, [.. row.Split(',')]));
}
