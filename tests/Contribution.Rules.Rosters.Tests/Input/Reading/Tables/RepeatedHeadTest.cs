using System.Text;
using Contribution.Rules.Rosters.Tests.Commands.Rosters;

namespace Contribution.Rules.Rosters.Tests.Input.Reading.Tables;

/// <summary>The head of a form that is repeated on each page, and lines between the rows.</summary>
public sealed class RepeatedHeadTest
{
    private const string Head = "甲公司缴费工资申报表,,,,\n单位编号：E-1,,,第1页,\n";
    private const string Header = "个人编号,姓名,人员类别,月平均工资,备注\n";

    [Theory]
    [InlineData("甲公司缴费工资申报表,,,,\n", 1)]
    [InlineData("甲公司缴费工资申报表,,,,\n单位编号：E-1,,,第2页,\n" + Header, 3)]
    [InlineData("----,----,----,----,----\n", 1)]
    [InlineData("====================,,,,\n", 1)]
    public void Both_pipelines_count_a_repeated_head_as_no_data(string rows, int nonData)
    {
        (BasesRun plain, BasesRun streamed) = (By(PlainBases.Run, rows), By(Written.Streamed, rows));

        (plain.Tally!.Persons, plain.Tally.Rejected, plain.Tally.NonDataRows).Should().Be((2, 0, nonData));
        streamed.Tally.Should().BeEquivalentTo(plain.Tally);
    }

    [Theory]
    [InlineData("乙公司缴费工资申报表,,,,\n")]
    [InlineData("单位名称：乙公司,,,,\n")]
    public void Both_pipelines_reject_another_head(string rows)
    {
        (BasesRun plain, BasesRun streamed) = (By(PlainBases.Run, rows), By(Written.Streamed, rows));

        (plain.Tally!.Persons, plain.Tally.Rejected).Should().Be((2, 1));
        streamed.Tally.Should().BeEquivalentTo(plain.Tally);
    }

    [Fact]
    public void Read_counts_a_repeated_header_of_two_rows_as_no_data()
    {
        const string TwoRows = "个人编号,姓名,人员类别,月工资,\n,,,调整前,调整后\n";

        RosterReading reading = CsvLists.Read(
            TwoRows + "P-1,甲,职工,2400,2600\n" + TwoRows + "P-2,乙,职工,2700,2900\n"
        );

        (reading.Roster.Persons.Length, reading.Roster.Rejected.Length, reading.NonDataRows).Should().Be((2, 0, 2));
    }

    private static BasesRun By(Func<BasesJob, BasesFiles, BasesRun> run, string rows) =>
        Written
            .By(
                run,
                Encoding.UTF8.GetBytes(Head + Header + "P-1,甲,职工,2500,\n" + rows + "P-2,乙,职工,2600,\n"),
                "id,kind\nE-1,enterprise\n"u8.ToArray()
            )
            .Run;
}
