using System.Text;
using Contribution.Rules.Rosters.Tests.Bulk;

namespace Contribution.Rules.Rosters.Tests.Layouts;

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

    private static BasesRun By(Func<BasesJob, BasesFiles, BasesRun> run) =>
        Written.By(run, Encoding.UTF8.GetBytes(Rows), "id,kind\nE-1,enterprise\n"u8.ToArray()).Run;
}
