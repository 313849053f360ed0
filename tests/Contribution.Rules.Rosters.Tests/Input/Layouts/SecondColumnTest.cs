using System.Text;
using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.Rosters.Commands.Wages;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Tests.Commands.Rosters;

namespace Contribution.Rules.Rosters.Tests.Input.Layouts;

/// <summary>Two columns of one fact: read where they cannot contradict each other, else refused or rejected.</summary>
public sealed class SecondColumnTest
{
    [Theory]
    [InlineData("缴费工资", "调整后缴费工资", "P-1", 2900)]
    [InlineData("月工资", "新工资", "P-1", 2900)]
    [InlineData("缴费工资", "新缴费工资", "P-1", 2900)]
    [InlineData("现缴费工资", "月平均工资", "P-1", 2500)]
    public void Read_takes_the_value_after_a_change(string first, string second, string id, int wage)
    {
        RosterReading reading = CsvLists.Read($"个人编号,人员类别,{first},{second}\n{id},职工,2500,2900\n");

        reading.Roster.Persons.Should().ContainSingle().Which.Facts.PriorYearMonthlyWage.Should().Be(wage);
        reading.Notes.Should().ContainSingle().Which.Text.Zh.Should().Contain("为准");
    }

    [Theory]
    [InlineData("月平均工资", "申报工资")]
    [InlineData("月均工资", "月平均工资")]
    public void Read_refuses_a_list_with_two_amounts_for_one_fact(string first, string second) =>
        CsvLists
            .Read($"个人编号,人员类别,{first},{second}\nP-1,职工,2500,2500.00\nP-2,职工,2500,2900\n")
            .Faults.Should()
            .ContainSingle()
            .Which.Text.En.Should()
            .StartWith("line 3: ")
            .And.Contain(first)
            .And.Contain(second);

    [Fact]
    public void Read_accepts_two_columns_that_never_differ()
    {
        RosterReading reading = CsvLists.Read(
            "个人编号,人员类别,月平均工资,申报工资\nP-1,职工,2500,2500.00\nP-2,职工,2600,\nP-4,职工,2800,-\nP-5,职工,2900,\"2,900.00\"\n合计,,10800,5400\n"
        );

        reading.Faults.Should().BeEmpty();
        reading.Roster.Rejected.Should().BeEmpty();
        reading
            .Roster.Persons.Select(person => person.Facts.PriorYearMonthlyWage)
            .Should()
            .Equal(2500m, 2600m, 2800m, 2900m);
    }

    [Theory]
    [InlineData("缴费工资,调整后缴费工资", "2500,")]
    [InlineData("月平均工资,申报工资", "2500,同左")]
    [InlineData("月平均工资,申报工资", "2500,\",\"")]
    [InlineData("月平均工资,申报工资", ",1500")]
    [InlineData("月平均工资,人员类型", "2500,退休返聘人员")]
    public void Read_rejects_a_row_of_which_one_column_may_be_meant(string columns, string values) =>
        CsvLists
            .Read($"个人编号,人员类别,{columns}\nP-1,职工,{values}\n")
            .Roster.Should()
            .Match<Roster>(roster => roster.Persons.IsEmpty && roster.Rejected.Length == 1);

    [Theory]
    [InlineData("月平均工资,用工形式", "2500,合同制")]
    [InlineData("月平均工资,工号", "2500,1001")]
    [InlineData("月平均工资,申报工资", "2000.5,\"2,000.50\"")]
    [InlineData("月平均工资,员工姓名", "2500,甲")]
    [InlineData("单位编号,统一社会信用代码", ",91230600MA18X00000")]
    public void Read_accepts_other_columns_that_are_no_doubt(string columns, string values) =>
        CsvLists.Read($"个人编号,人员类别,{columns}\nP-1,职工,{values}\n").Roster.Persons.Should().ContainSingle();

    /// <summary>At a ceiling or a floor the wage and the base differ, and at either the base is asked for.</summary>
    [Theory]
    [InlineData("缴费工资,缴费基数", "9000,6833.5", "6833.5")]
    [InlineData("缴费基数,月缴费工资", "6833.5,9000", "6833.5")]
    [InlineData("缴费工资,缴费基数", "9000,", "")]
    public void Read_takes_the_base_of_the_insured_beside_the_wage(string columns, string values, string filed)
    {
        ListReading<InsuredRow> reading = InsuredReader.Read(
            CsvLists.Persons($"个人编号,单位编号,{columns}\nP-1,E-1,{values}\n")
        );

        reading.Rejected.Should().BeEmpty();
        $"{reading.Rows.Single().FiledBase}".Should().Be(filed);
    }

    [Theory]
    [InlineData("E-2", 1)]
    [InlineData("E-1", 0)]
    [InlineData("91230600MA18X00000", 0)]
    public void Read_rejects_a_row_of_two_employers_on_the_list(string code, int rejected)
    {
        RosterReading reading = RosterReader.Read(
            CsvLists.Persons($"个人编号,人员类别,单位编号,公司编码\nP-1,职工,E-1,{code}\n"),
            CsvLists.Employers("单位编号,单位类型\nE-1,企业\nE-2,企业\n")
        );

        reading.Roster.Rejected.Should().HaveCount(rejected);
        reading.Roster.Rejected.Count(row => row.MayBeOfAnyEmployer).Should().Be(rejected);
    }

    [Theory]
    [InlineData("2010-12,2011-01", 1)]
    [InlineData("2011-01,2010-12", 1)]
    [InlineData("2010-12,2010年12月", 0)]
    public void Read_leaves_pay_of_two_months_open(string months, int rejected)
    {
        PayReading reading = PayReader.Read(
            CsvLists.Persons($"工号,月份,发薪月份,项目,金额\nP-1,{months},基本工资,3000\nP-1,2010-11,,基本工资,3100\n"),
            2010
        );

        reading.Rejected.Should().HaveCount(rejected);
        reading.Uncertain.Should().HaveCount(rejected);
    }

    [Theory]
    [InlineData("id,category,月平均工资,申报工资\nP-1,employee,2500,2500\nP-2,employee,2500,2600\n")]
    [InlineData("id,category,月平均工资,申报工资\nP-1,employee,2500,\nP-2,employee,,2600\n")]
    [InlineData("id,category,缴费工资,新缴费工资\nP-1,employee,2500,2600\nP-2,employee,2500,\n")]
    public void Both_pipelines_read_such_columns_alike(string persons)
    {
        Written plain = By(PlainBases.Run, persons);
        Written streamed = By(Written.Streamed, persons);

        streamed.Run.Faults.Should().BeEquivalentTo(plain.Run.Faults);
        if (plain.Run.Faults.IsEmpty)
        {
            (streamed.Persons, streamed.Employers, streamed.Rejects)
                .Should()
                .Be((plain.Persons, plain.Employers, plain.Rejects));
        }
    }

    private static Written By(Func<BasesJob, BasesFiles, BasesRun> run, string persons) =>
        Written.By(run, Encoding.UTF8.GetBytes(persons), "id,kind\nE-1,enterprise\n"u8.ToArray());
}
