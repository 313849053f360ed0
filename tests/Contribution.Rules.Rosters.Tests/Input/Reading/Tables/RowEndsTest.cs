namespace Contribution.Rules.Rosters.Tests.Input.Reading.Tables;

/// <summary>Commas behind the values of a row, and the sign at the end of a file, are no values.</summary>
public sealed class RowEndsTest
{
    private const string Header = "id,employerId,category,priorYearMonthlyWage\n";

    [Theory]
    [InlineData("P-1,,employee,2600,\n")]
    [InlineData("P-1,,employee,2600,,, \n")]
    [InlineData("P-1,,employee,2600\n\u001A")]
    public void Read_takes_a_row_with_nothing_behind_it(string rows)
    {
        Written written = Written.Of(Header + rows, employers: null);

        CsvLists.Read(Header + rows).Roster.Persons.Should().ContainSingle();
        written.PersonLines.Should().Equal("P-1,,2600.00,determined,own-wage,二(二),,");
        written.Rejects.Should().NotContain("P-1");
    }

    [Theory]
    [InlineData("P-1,,employee,2,600\n")]
    [InlineData("P-1,,employee\n")]
    public void Read_rejects_a_row_with_more_or_fewer_values(string rows) =>
        CsvLists.Read(Header + rows).Roster.Rejected.Should().ContainSingle();
}
