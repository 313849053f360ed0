using System.Text;
using Contribution.Rules.Rosters.Tests.Commands.Rosters;

namespace Contribution.Rules.Rosters.Tests.Input.Layouts;

public sealed class FurtherTableTest
{
    private const string Rows =
        "id,employerId,category,priorYearMonthlyWage,previousYearBase\nP-1,E-1,employee,2500,2000\n"
        + "id,employerId,category,previousYearBase,priorYearMonthlyWage\nP-2,E-1,employee,2100,2600\n"
        + "id,category,employerId,previousYearBase,priorYearMonthlyWage\nP-3,E-1,employee,2100,2600\n";

    [Theory]
    [InlineData(8, 1)]
    [InlineData(60, 3)]
    [InlineData(4096, 2)]
    public void Both_pipelines_refuse_a_list_at_the_first_row_of_another_table(int size, int threads)
    {
        BasesRun plain = By(PlainBases.Run);
        BasesRun streamed = By((job, files) => Written.InChunks(job, files, size, threads));

        plain.Faults.Should().ContainSingle().Which.Text.En.Should().StartWith("row 3 is another header");
        streamed.Faults.Should().BeEquivalentTo(plain.Faults);
    }

    [Theory]
    [InlineData("id,category,备注\nP-1,职工,单位\uFF1A万元\n", "row 2 names another unit of amounts")]
    [InlineData("id,category,备注\nP-1,职工,以万元为单位\n", "row 2 names another unit of amounts")]
    [InlineData("id,category,备注\nP-1,职工,工资单位为万元\n", "row 2 names another unit of amounts")]
    [InlineData("id,category,备注\nP-1,单位,万元\n", "row 2 names another unit of amounts")]
    [InlineData("id,category,备注\nP-1,职工,单位为千\n", "row 2 names another unit of amounts")]
    [InlineData("id,category,备注\n,,港币\n", "row 2 names another unit of amounts")]
    [InlineData("单位编号:E-1,,\nid,category,备注\nP-1,职工,单位编号:E-2\n", "row 3 names another employer")]
    [InlineData("单位编号:E-1,,\nid,category,备注\nP-1,职工,企业代码\uFF1AE-2\n", "row 3 names another employer")]
    [InlineData("单位编号:E-1,,,\nid,category,备注,备注2\nP-1,职工,单位编号,E-2\n", "row 3 names another employer")]
    [InlineData("单位编号:E-1,,,\nid,category,备注,备注2\nP-1,职工,公司编号,E-2\n", "row 3 names another employer")]
    public void Both_pipelines_refuse_a_list_at_a_remark_that_is_the_head_of_another_table(string rows, string fault)
    {
        BasesRun plain = By(PlainBases.Run, rows);
        BasesRun streamed = By(Written.Streamed, rows);

        plain.Faults.Should().ContainSingle().Which.Text.En.Should().StartWith(fault);
        streamed.Faults.Should().BeEquivalentTo(plain.Faults);
    }

    [Theory]
    [InlineData("单位编号:E-1,,\nid,category,备注\nP-1,职工,入职\uFF1A2010年\n")]
    [InlineData("id,category,备注\nP-1,职工,单位编号:E-2\n")]
    public void Both_pipelines_take_a_row_with_another_remark(string rows)
    {
        long plain = By(PlainBases.Run, rows).Tally!.RowsIn;

        plain.Should().BePositive();
        By(Written.Streamed, rows).Tally!.RowsIn.Should().Be(plain);
    }

    private static BasesRun By(Func<BasesJob, BasesFiles, BasesRun> run, string rows = Rows) =>
        Written.By(run, Encoding.UTF8.GetBytes(rows), "id,kind\nE-1,enterprise\n"u8.ToArray()).Run;
}
