namespace Contribution.Rules.Rosters.Tests.Input.Layouts;

/// <summary>The notes on unknown columns.</summary>
public sealed class ColumnsTest
{
    [Fact]
    public void Read_counts_unknown_columns_beyond_the_first()
    {
        string header = "id,category," + string.Join(',', Enumerable.Range(1, 25).Select(number => $"附加{number}"));

        string[] notes =
        [
            .. CsvLists.Read($"{header}\nP,employee{new string(',', 25)}\n").Notes.Select(note => note.Text.En),
        ];

        notes.Should().HaveCount(21);
        notes[19].Should().Be("column \"附加20\" is no fact");
        notes[20].Should().Be("5 more columns are no facts");
    }

    [Theory]
    [InlineData("序号")]
    [InlineData("备注")]
    public void Read_does_not_take_numbering_for_a_mistyped_name(string column) =>
        CsvLists
            .Read($"{column},id,category\n1,P,employee\n")
            .Notes.Should()
            .ContainSingle()
            .Which.Text.En.Should()
            .Be($"column \"{column}\" is no fact");

    [Fact]
    public void Read_reports_a_column_in_another_unit_once() =>
        CsvLists.Read("id,category,月平均工资（万元）\nP,employee,0.3\n").Faults.Should().ContainSingle();
}
