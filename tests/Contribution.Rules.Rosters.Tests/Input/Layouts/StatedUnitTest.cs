namespace Contribution.Rules.Rosters.Tests.Input.Layouts;

/// <summary>A unit other than yuan is found wherever it is stated, and the word for employers is no unit.</summary>
public sealed class StatedUnitTest
{
    private const string Header = "个人编号,单位编号,姓名,人员类别,月平均工资\n";
    private const string Row = "P-1,E-1,甲,职工,0.25\n";

    [Theory]
    [InlineData("职工月平均工资表（万元）,,,,\n")]
    [InlineData("职工月平均工资（万元）申报表,,,,\n")]
    [InlineData("注：本表金额以万元为单位,,,,\n")]
    [InlineData("注：本表按千元填列,,,,\n")]
    [InlineData("金额单位：万元；人数单位：人,,,,\n")]
    [InlineData("单位：人、万元,,,,\n")]
    [InlineData("金额单位,万元,,,\n")]
    [InlineData("单位：,万元,,,\n")]
    [InlineData(",,,,（万元）\n")]
    public void Read_refuses_a_list_with_another_unit_above_its_header(string above) =>
        Faults(above + Header + Row)
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("the text above the header states that amounts are in");

    [Theory]
    [InlineData("注：以上工资单位为万元,,,,\n")]
    [InlineData("注：以上工资单位为万元,制表人：甲,审核：乙,负责人：丙,2011年6月30日\n")]
    [InlineData("注：金额以万元为单位,,,,\n")]
    [InlineData(",,,,单位：万元\n")]
    [InlineData(",,,,(万元)\n")]
    [InlineData(",,,,万元\n")]
    public void Read_refuses_a_list_with_another_unit_below_its_header(string below)
    {
        Faults(Header + below + Row).Should().ContainSingle().Which.Should().StartWith("row 2 names another unit");
        Faults(Header + Row + below).Should().ContainSingle().Which.Should().StartWith("row 3 names another unit");
    }

    [Theory]
    [InlineData("注：夜班补贴按元/天计,,,,\n")]
    [InlineData("注：附表《部门产值》以万元为单位,,,,\n")]
    public void Read_takes_no_unit_of_something_else_for_that_of_the_list(string below) =>
        Faults(Header + Row + below).Should().BeEmpty();

    [Theory]
    [InlineData("月平均工资／万元")]
    [InlineData("月平均工资/万元")]
    [InlineData("月平均工资 单位:万元")]
    [InlineData("月平均工资（单位：万元）")]
    [InlineData("月平均工资（万元/月）")]
    [InlineData("月平均工资万元")]
    [InlineData("月平均工资:千")]
    public void Read_refuses_a_column_in_another_unit(string column) =>
        Faults($"个人编号,单位编号,姓名,人员类别,{column}\n" + Row)
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith($"the unit of column \"{column}\" is");

    [Theory]
    [InlineData("单位：万达公司,,,,\n")]
    [InlineData("工作单位：百元店,,,,\n")]
    [InlineData("单位名称：千里马（集团）,,,,\n")]
    [InlineData("职工月平均工资表（元）,,,,\n")]
    [InlineData("本表以人为单位填写,,,,\n")]
    [InlineData("注册资本（万元）,500,人数,20,\n")]
    [InlineData("单位人数,2,,,\n")]
    [InlineData("按月计算,,,,\n")]
    public void Read_takes_no_name_for_a_unit(string above) => Faults(above + Header + Row).Should().BeEmpty();

    [Theory]
    [InlineData("人数")]
    [InlineData("扣分")]
    [InlineData("工资积分")]
    public void Read_takes_no_other_column_for_one_in_another_unit(string column) =>
        Faults($"个人编号,单位编号,姓名,人员类别,月平均工资,{column}\n" + "P-1,E-1,甲,职工,2500,5\n")
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("P-1,E-1,万元,职工,2500\n")]
    [InlineData("P-1,E-1,甲,职工,单位\n")]
    public void Read_takes_no_row_of_a_person_for_a_unit(string row) => Faults(Header + row).Should().BeEmpty();

    private static IEnumerable<string> Faults(string text) => CsvLists.Read(text).Faults.Select(fault => fault.Text.En);
}
