namespace Contribution.Rules.Rosters.Tests.Input.Reading.Persons;

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

    [Theory]
    [InlineData("P,employee,9,000,E", "E", 0)]
    [InlineData("P,employee,3,000,12", null, 1)]
    [InlineData("P,employee,3000,12,3", "12", 0)]
    [InlineData("P,employee,3,000,none", "3", 0)]
    [InlineData("P,employee,3,000,=\"007\"", null, 1)]
    public void Read_holds_a_row_that_cannot_be_split_against_no_employer_of_several(
        string row,
        string? employer,
        int unplaced
    )
    {
        Roster roster = RosterReader
            .Read(
                CsvLists.Persons($"id,category,priorYearMonthlyWage,employerId\n{row}\n"),
                CsvLists.Employers("id,kind\n3,enterprise\n12,enterprise\nE,enterprise\n007,enterprise\n")
            )
            .Roster;

        roster.Rejected.Should().ContainSingle().Which.EmployerId.Should().Be(employer);
        roster.Unplaced.Should().Be(unplaced);
    }
}
