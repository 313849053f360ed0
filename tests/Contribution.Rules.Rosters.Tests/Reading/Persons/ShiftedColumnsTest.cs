namespace Contribution.Rules.Rosters.Tests.Reading.Persons;

/// <summary>A row whose values stand in the wrong columns may be a person of any employer.</summary>
public sealed class ShiftedColumnsTest
{
    [Theory]
    [InlineData("员工3,P-3,9999", 1)]
    [InlineData("P-3,F,employee", 0)]
    [InlineData("P-3,E,9999", 0)]
    public void Read_leaves_totals_unknown_when_neither_employer_nor_another_value_is_readable(
        string row,
        int unplaced
    ) =>
        RosterReader
            .Read(
                CsvLists.Persons($"id,employerId,category\nP,E,employee\n{row}\n"),
                CsvLists.Employers("id,kind\nE,enterprise\n")
            )
            .Roster.Unplaced.Should()
            .Be(unplaced);
}
