using System.Text;
using Contribution.Rules.Rosters.Commands.Summary;
using Contribution.Rules.Rosters.Input.Reading.Tables;

namespace Contribution.Rules.Rosters.Tests.Commands.Summary;

public sealed class TargetReaderTest
{
    [Theory]
    [InlineData("79000000000000000000000000000,0.01", "actual")]
    [InlineData("1,0.00000000000000000001", "target")]
    public void Read_rejects_figures_of_which_no_percentage_can_be_computed(string figures, string column) =>
        Read(figures).Rejected.Should().ContainSingle().Which.Column.Should().Be(column);

    [Fact]
    public void Read_takes_the_largest_figure_and_the_smallest_target()
    {
        TargetRow row = Read("1000000000000000,0.0000000001").Rows.Single();

        new Completion(row, row.Actual!.Value).Shown.ToString().Should().Be("1000000000000000000000000000.00%");
    }

    private static ListReading<TargetRow> Read(string figures) =>
        TargetReader.Read(
            new RosterFile("targets.csv", Encoding.UTF8.GetBytes($"name,actual,target\n参保人数,{figures}\n"))
        );
}
