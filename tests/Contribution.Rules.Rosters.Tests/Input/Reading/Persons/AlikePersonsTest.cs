using Contribution.Rules.Rosters.Commands.Rosters;

namespace Contribution.Rules.Rosters.Tests.Input.Reading.Persons;

/// <summary>Two ids under one employer that may be one person's: which row is right is not known, so that none is read.</summary>
public sealed class AlikePersonsTest
{
    private const string Header = "id,name,idNumber,employerId,category,priorYearMonthlyWage\n";
    private const string Number = "230602196001011234";

    [Theory]
    [InlineData($"P-1,张伟,{Number},E,employee,3000", $"P-2,张 伟,{Number},E,employee,3000", "identity numbers")]
    [InlineData($"P-1,,{Number},E,employee,3000", $"P-2,张伟,{Number},E,employee,3100", "identity numbers")]
    [InlineData($"P-1,张伟,{Number},E,employee,3000", "P-2,张伟,230602600101123,E,employee,3000", "identity numbers")]
    [InlineData(
        "P-1,李,23060219600101129X,E,employee,3000",
        "P-2,李,23060219600101129x,E,employee,1",
        "identity numbers"
    )]
    [InlineData($"{Number},张伟,,E,employee,3000", $"P-2,张伟,{Number},E,employee,3000", "identity numbers")]
    [InlineData("1001,张伟,,E,employee,3000", "0001001,张伟,,E,employee,3000", "leading zeros")]
    [InlineData("1001,,,E,employee,3000", "01001,张伟,,E,employee,3000", "leading zeros")]
    [InlineData($"1001,张伟,{Number},E,employee,3000", $"01001,张佛,{Number},E,employee,3000", "leading zeros")]
    [InlineData("230602600101123,,,E,employee,3000", $"{Number},,,E,employee,3000", "differ in how they are written")]
    [InlineData("p1,,,E,employee,3000", "P1,,,E,employee,3000", "differ in how they are written")]
    public void Row_of_a_person_who_may_be_another_is_rejected_with_it(string first, string second, string why)
    {
        string list = $"{Header}{first}\nQ,王芳,,E,employee,3000\n{second}\n";

        RosterReading reading = RosterReader.Read(
            CsvLists.Persons(list),
            CsvLists.Employers("id,kind\nE,enterprise\n")
        );
        Written written = Written.Of(list, "id,kind\nE,enterprise\n");

        reading.Roster.Persons.Should().ContainSingle().Which.Facts.Id.Should().Be("Q");
        reading.Roster.Rejected.Select(row => row.Line).Should().Equal(2, 4);
        reading.Roster.Rejected[0].Reason.Should().Contain("on line 4").And.Contain(why);
        reading.Roster.Rejected[1].Reason.Should().Contain("on line 2").And.Contain(why);
        written.PersonLines.Should().ContainSingle().Which.Should().StartWith("Q,");
        written.RejectLines.Should().HaveCount(2);
        written.Run.Tally!.IsBalanced.Should().BeTrue();
    }

    [Theory]
    [InlineData($"P-1,张伟,{Number},E,employee,3000", $"P-2,王芳,{Number},E,employee,3000")]
    [InlineData($"P-1,张伟,{Number},E,employee,3000", $"P-2,张伟,{Number},F,employee,3000")]
    [InlineData("P-1,张伟,111111111111111111,E,employee,3000", "P-2,张伟,111111111111111111,E,employee,3000")]
    [InlineData("P-1,张伟,230602196001011000,E,employee,3000", "P-2,张伟,230602196001011000,E,employee,3000")]
    [InlineData("P-1,张伟,E12345678,E,employee,3000", "P-2,张伟,E12345678,E,employee,3000")]
    [InlineData("1001,张伟,,E,employee,3000", "0001001,王芳,,E,employee,3000")]
    [InlineData($"1001,张伟,{Number},E,employee,3000", "01001,张伟,230602196001011242,E,employee,3000")]
    public void Two_persons_by_their_names_employers_or_numbers_are_both_read(string first, string second)
    {
        const string Employers = "id,kind\nE,enterprise\nF,enterprise\n";
        string list = $"{Header}{first}\n{second}\n";

        RosterReader.Read(CsvLists.Persons(list), CsvLists.Employers(Employers)).Roster.Persons.Should().HaveCount(2);
        Written.Of(list, Employers).PersonLines.Should().HaveCount(2);
    }

    [Fact]
    public void Total_of_an_employer_with_such_persons_is_not_settled()
    {
        string list = $"{Header}P-1,张伟,{Number},E,employee,3000\nP-2,张伟,{Number},E,employee,3000\n";

        Written written = Written.Of(list, "id,kind,priorYearMonthlyTotalWages\nE,enterprise,9000.00\n");

        written.EmployerLines.Should().ContainSingle().Which.Should().Contain("undetermined");
    }

    /// <summary>The part of a person without an employer follows from the id, so that the other row may be in another part.</summary>
    [Fact]
    public void Parts_of_a_run_reject_the_same_rows_as_the_whole()
    {
        RosterQuestion question = Liaoning.Question(2008, Insurance.Pension);
        string list =
            "id,name,idNumber,category\n"
            + string.Concat(
                Enumerable.Range(0, 40).Select(row => $"P-{row},张伟,2306021960010112{10 + (row / 2)},flexibleWorker\n")
            );

        Written whole = Written.Of(list, employers: null, question: question);
        Written[] parts =
        [
            .. Enumerable.Range(1, 3).Select(part => Written.Of(list, null, new Shard(part, 3), question)),
        ];

        whole.RejectLines.Should().HaveCount(40);
        parts.SelectMany(part => part.RejectLines).Should().BeEquivalentTo(whole.RejectLines);
        parts.SelectMany(part => part.PersonLines).Should().BeEmpty();
    }
}
