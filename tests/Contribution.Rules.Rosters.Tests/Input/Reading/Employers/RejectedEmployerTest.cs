namespace Contribution.Rules.Rosters.Tests.Input.Reading.Employers;

public sealed class RejectedEmployerTest
{
    [Fact]
    public void Read_rejects_a_person_with_a_reason_of_its_own_when_the_employers_row_is_rejected()
    {
        RosterReading reading = RosterReader.Read(
            CsvLists.Persons("id,category,employerId\nP,employee,A\nQ,employee,B\n"),
            CsvLists.Employers("id,kind\nA,none\n")
        );

        reading
            .Roster.Rejected.Where(row => row.File == "persons.csv")
            .Select(row => (row.Id, row.Reason, row.ReasonZh))
            .Should()
            .Equal(
                ("P", "the employer's row on the list of employers was not read", "单位表中这个单位的行未读入"),
                ("Q", "the employer is not on the list of employers", "单位表中没有这个单位")
            );
    }
}
