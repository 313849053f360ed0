namespace Contribution.Rules.Rosters.Tests.Input.Reading.Tables;

/// <summary>Rows that do not fit the columns of their list.</summary>
public sealed class BrokenRowsTest
{
    [Theory]
    [InlineData("P,employee", "2 values where the header has 3")]
    [InlineData("P,employee,a,b", "4 values where the header has 3")]
    [InlineData("P,employee,a\uFFFD", "unreadable bytes; the text was damaged")]
    [InlineData("P,employee,\"a\nb\"", "a value has a line break in it")]
    public void Read_rejects_a_row_of_another_shape(string row, string reason) =>
        CsvLists.Read($"id,category,name\n{row}\nQ,employee,\n").Roster.Rejected.First().Reason.Should().Be(reason);

    [Theory]
    [InlineData("P,employee,\"a\nb\",c", "inside the quotes that begin on line 2")]
    [InlineData("P,employee,\"a\nb", "inside the unclosed quote of line 2")]
    public void Read_says_whether_the_quotes_around_a_line_are_closed(string row, string reason) =>
        CsvLists.Read($"id,category,name\n{row}\n").Roster.Rejected[1].Reason.Should().Be(reason);
}
