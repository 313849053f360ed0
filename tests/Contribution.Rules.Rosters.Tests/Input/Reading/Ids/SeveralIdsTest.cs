using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Tests.Input.Reading.Ids;

public sealed class SeveralIdsTest
{
    private const string Header = "id,employerId,category,priorYearMonthlyWage\n";

    [Theory]
    [InlineData("P-1、P-2")]
    [InlineData("P-1；P-2")]
    [InlineData("P-1;P-2")]
    [InlineData("P-1，P-2")]
    [InlineData("\"P-1,P-2\"")]
    [InlineData("P-1 P-2")]
    [InlineData("230602 19900101 1234")]
    public void Read_rejects_a_cell_that_may_hold_two_ids(string id) =>
        CsvLists
            .Read($"{Header}{id},E-1,employee,2600\n")
            .Roster.Rejected.Should()
            .ContainSingle()
            .Which.Reason.Should()
            .Be(SeveralIds.Reason.En);

    [Theory]
    [InlineData("P-1")]
    [InlineData("A 001")]
    [InlineData("员工 7")]
    [InlineData("P_1/2")]
    public void Read_accepts_a_single_id(string id) =>
        CsvLists
            .Read($"{Header}{id},E-1,employee,2600\n")
            .Roster.Persons.Should()
            .ContainSingle()
            .Which.Facts.Id.Should()
            .Be(id);

    [Theory]
    [InlineData("P-1;P-2")]
    [InlineData("P-1 P-2")]
    [InlineData("\"P-1,P-2\"")]
    public void Streaming_rejects_a_cell_that_may_hold_two_ids(string id)
    {
        Written written = Written.Of($"{Header}P-0,,employee,2600\n{id},,employee,2600\n", employers: null);

        written.PersonLines.Should().ContainSingle().Which.Should().StartWith("P-0,");
        written.Rejects.Should().Contain(SeveralIds.Reason.En);
    }
}
