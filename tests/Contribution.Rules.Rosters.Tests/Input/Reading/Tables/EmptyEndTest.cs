using System.Text;
using Contribution.Rules.Rosters.Tests.Commands.Rosters;

namespace Contribution.Rules.Rosters.Tests.Input.Reading.Tables;

/// <summary>Excel leaves out the commas of empty last columns; a row that lost a cell further left is no such row.</summary>
public sealed class EmptyEndTest
{
    private const string Header = "个人编号,单位编号,人员类别,月平均工资,上年缴费基数,缴费困难,备注\n";

    [Theory]
    [InlineData("P-2,E-1,职工,3000,2000")]
    [InlineData("P-2,E-1,职工,3000,2000,")]
    public void Both_pipelines_complete_a_row_whose_last_value_fits_no_column_behind_it(string row)
    {
        (BasesRun plain, BasesRun streamed) = (By(PlainBases.Run, row + "\n"), By(Written.Streamed, row + "\n"));

        (plain.Tally!.Persons, plain.Tally.Rejected).Should().Be((2, 0));
        streamed.Tally.Should().BeEquivalentTo(plain.Tally);
        CsvLists.Read(Header + row + "\n").Roster.Persons.Single().Facts.PreviousYearBase.Should().Be(2000m);
    }

    [Theory]
    [InlineData("P-2,E-1,职工,2000\n")]
    [InlineData("P-2,E-1,职工,2000,\n")]
    [InlineData("P-2,E-1,职工,,2000,新进\n")]
    [InlineData("P-2,职工,3000,2000,否\n")]
    [InlineData("P-2\n")]
    [InlineData("P-2,E-1,职工\n")]
    [InlineData("P-2,E-1,职工,3000,20")]
    public void Both_pipelines_reject_a_row_that_may_lack_another_cell(string row)
    {
        (BasesRun plain, BasesRun streamed) = (By(PlainBases.Run, row), By(Written.Streamed, row));

        (plain.Tally!.Persons, plain.Tally.Rejected).Should().Be((1, 1));
        streamed.Tally.Should().BeEquivalentTo(plain.Tally);
    }

    private static BasesRun By(Func<BasesJob, BasesFiles, BasesRun> run, string row) =>
        Written
            .By(
                run,
                Encoding.UTF8.GetBytes(Header + "P-1,E-1,职工,2500,2400,否,\n" + row),
                "id,kind\nE-1,enterprise\n"u8.ToArray()
            )
            .Run;
}
