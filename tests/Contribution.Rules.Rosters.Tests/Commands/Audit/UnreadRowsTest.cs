using Contribution.Rules.Rosters.Commands.Audit;

namespace Contribution.Rules.Rosters.Tests.Commands.Audit;

/// <summary>A row that could not be read leaves open the persons that it may be about, and no others.</summary>
public sealed class UnreadRowsTest
{
    private const string Employers = "id,kind\n10000000001,enterprise\n0001001,enterprise\nF,enterprise\n";
    private const string Persons = "id,employerId,category,priorYearMonthlyWage,filedBase\n";

    [Theory]
    [InlineData("10000000001", "P-1,1E+10,3000", nameof(AuditClass.NotAuditable))]
    [InlineData("0001001", "P-1,1001,\"3,000\"", nameof(AuditClass.NotAuditable))]
    [InlineData("0001001", "P-1,,\"3,000\"", nameof(AuditClass.NotAuditable))]
    [InlineData("F", "P-1,1001,\"3,000\"", nameof(AuditClass.Unreported))]
    [InlineData("", "P-1,F,abc", nameof(AuditClass.NotAuditable))]
    public void Listed_person_is_not_said_to_be_missing_when_an_unread_row_may_be_the_person(
        string employer,
        string insured,
        string type
    ) => Class($"P-1,{employer},employee,3000,3000\n", $"{insured}\nother,F,1\n", "P-1").ToString().Should().Be(type);

    [Theory]
    [InlineData("P-9,1E+10,employee,3000,", "", nameof(AuditClass.NotAuditable))]
    [InlineData("P-9,10000000001,nobody,3000,", "", nameof(AuditClass.NotAuditable))]
    [InlineData("P-9,F,nobody,3000,", "", nameof(AuditClass.NotListed))]
    [InlineData("P-8,F,employee,3000,3000", "G,nothing", nameof(AuditClass.NotListed))]
    [InlineData("P-8,F,employee,3000,3000", "G,enterprise,too many", nameof(AuditClass.NotListed))]
    public void Insured_person_is_not_said_to_be_missing_when_an_unread_row_may_be_the_person(
        string person,
        string employer,
        string type
    ) =>
        Class(
                $"P-1,F,employee,3000,3000\n{person}\n",
                "P-1,F,3000\nP-8,F,3000\nP-9,10000000001,5000\n",
                "P-9",
                employer
            )
            .ToString()
            .Should()
            .Be(type);

    private static AuditClass Class(string persons, string insured, string id, string employer = "") =>
        RosterAudit
            .Audit(
                ContributionRules.Default,
                Daqing.Question,
                RosterReader
                    .Read(CsvLists.Persons(Persons + persons), CsvLists.Employers($"{Employers}{employer}\n"))
                    .Roster,
                InsuredReader.Read(CsvLists.Persons("id,employerId,filedBase\n" + insured)),
                MonthSpan.OfYear(2011)
            )
            .Persons.Single(person => person.Id == id)
            .Comparison.Class;
}
