using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Tests.Input.Reading.Ids;

public sealed class ChangedIdTest
{
    private const string Header = "id,employerId,category,priorYearMonthlyWage\n";

    [Theory]
    [InlineData("1.23457E+17")]
    [InlineData("2.30602e+17")]
    [InlineData("1E+05")]
    [InlineData("1.1010119900101123E17")]
    [InlineData("1.0010001E7")]
    [InlineData("#SPILL!")]
    [InlineData("#GETTING_DATA")]
    [InlineData("2011-03-01")]
    [InlineData("2011/3/1")]
    [InlineData("3/1/2011")]
    [InlineData("3月1日")]
    [InlineData("2011年3月")]
    [InlineData("1-Mar")]
    [InlineData("Mar-01")]
    [InlineData("12-DEC-11")]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    [InlineData("#DIV/0!")]
    [InlineData("########")]
    public void Read_rejects_a_row_whose_id_a_spreadsheet_changed(string id)
    {
        string reason = ChangedId.Reason(id)!.En;
        RosterReading reading = CsvLists.Read($"{Header}{id},,employee,2600\nP-2,{id},employee,2600\n");
        Written written = Written.Of($"{Header}P-0,,employee,2600\n{id},,employee,2600\n", employers: null);

        reading.Roster.Rejected.Select(row => (row.Value, row.Reason)).Should().Equal((id, reason), (id, reason));
        written.PersonLines.Should().ContainSingle().Which.Should().StartWith("P-0,");
        written.Rejects.Should().Contain(reason);
    }

    [Theory]
    [InlineData("P-1")]
    [InlineData("1-2")]
    [InlineData("2011-0001")]
    [InlineData("2301-01-01")]
    [InlineData("EMP-01")]
    [InlineData("MAR-1001")]
    [InlineData("DEC-001")]
    [InlineData("May-Lee")]
    [InlineData("12E05")]
    [InlineData("1.5A")]
    [InlineData("N1")]
    [InlineData("010")]
    [InlineData("#12")]
    [InlineData("A+1")]
    [InlineData("20110301")]
    public void Read_accepts_an_id_that_only_resembles_a_changed_one(string id)
    {
        Written written = Written.Of($"{Header}{id},,employee,2600\n", employers: null);

        CsvLists.Read($"{Header}{id},,employee,2600\n").Roster.Persons.Single().Facts.Id.Should().Be(id);
        written.PersonLines.Should().ContainSingle().Which.Should().StartWith($"{id},");
    }

    [Theory]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData("——")]
    [InlineData("0")]
    [InlineData("000")]
    [InlineData("null")]
    [InlineData("NaN")]
    [InlineData("无")]
    [InlineData("待定")]
    public void Read_rejects_a_dash_or_a_word_for_none_as_an_id(string dash)
    {
        RosterReading reading = CsvLists.Read($"{Header}{dash},,employee,2600\nP-1,{dash},flexibleWorker,2600\n");
        Written written = Written.Of($"{Header}{dash},,employee,2600\nP-1,{dash},employee,2600\n", employers: null);

        reading
            .Roster.Rejected.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .Be("it says that there is no id, and one must be there");
        reading.Roster.Persons.Should().ContainSingle().Which.EmployerId.Should().BeNull();
        written.PersonLines.Should().Equal("P-1,,2600.00,determined,own-wage,二(二),,");
    }

    [Fact]
    public void Read_matches_an_identity_number_in_place_of_an_id_in_either_case_of_its_last_letter()
    {
        const string list =
            "idNumber,employerId,category,priorYearMonthlyWage\n"
            + "23060219750708022x,,employee,2600\n23060219750708022X,,employee,2700\n23060219750708013x,,employee,2600\n";

        Written written = Written.Of(list, employers: null);

        CsvLists.Read(list).Roster.Persons.Should().ContainSingle().Which.Facts.Id.Should().Be("23060219750708013X");
        written.PersonLines.Should().Equal("23060219750708013X,,2600.00,determined,own-wage,二(二),,");
    }
}
