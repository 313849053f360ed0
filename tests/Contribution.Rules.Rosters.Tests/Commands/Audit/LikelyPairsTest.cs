using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using static Contribution.Rules.Rosters.Tests.Fixtures.Daqing;

namespace Contribution.Rules.Rosters.Tests.Commands.Audit;

/// <summary>Persons whose ids a spreadsheet changed on one of the lists.</summary>
public sealed class LikelyPairsTest
{
    [Theory]
    [InlineData("0001001", "E", "1001", "E")]
    [InlineData("1001", "E", "0001001", "E")]
    [InlineData("0001001", "E", "1001.0", "E")]
    [InlineData("0001001", "E", "1.001E+3", "E")]
    [InlineData("0001001", "E", "1001", null)]
    [InlineData("230602196803120117", "E", "230602196803120000", "E")]
    [InlineData("230602196803120000", "E", "230602196803120117", null)]
    [InlineData("P-1", "E", "P-X", "E", "张三", "张 三")]
    [InlineData("P-1", null, "P-1", "E")]
    [InlineData("0001001", null, "1001", "E")]
    [InlineData("P-1", null, "P-X", "E", "张三", "张 三")]
    public void Audit_reports_no_finding_on_a_person_whose_id_a_spreadsheet_may_have_changed(
        string listed,
        string? employer,
        string insured,
        string? under,
        string? name = null,
        string? insuredName = null
    )
    {
        AuditReport report = Audit(listed, employer, insured, under, name, insuredName);

        report.Persons.Select(person => person.Comparison.Class).Should().AllBeEquivalentTo(AuditClass.NotAuditable);
        report
            .Persons.Select(person => person.Reasons.Single())
            .Should()
            .HaveCount(2)
            .And.OnlyContain(why => why.En.StartsWith("probably the same as ") && why.Zh.Contains("可能是同一人"));
        report.UnderFiled.Should().Be(0m);
    }

    [Theory]
    [InlineData("0001001", "E", "1002", "E")]
    [InlineData("0001001", "E", "1001", "F")]
    [InlineData("10010", "E", "1001", "E")]
    [InlineData("230602196803120117", "E", "230602196803120133", "E")]
    [InlineData("230602196803120117", "E", "230602196803130000", "E")]
    [InlineData("P-1", "E", "P-X", "F", "张三", "张三")]
    [InlineData("P-1", "E", "P-X", "E", "张三", "李四")]
    public void Audit_still_finds_persons_on_one_list_only(
        string listed,
        string employer,
        string insured,
        string under,
        string? name = null,
        string? insuredName = null
    )
    {
        AuditReport report = Audit(listed, employer, insured, under, name, insuredName);

        report.Count(AuditClass.Unreported).Should().Be(1);
        report.Count(AuditClass.NotListed).Should().Be(1);
    }

    [Fact]
    public void Audit_takes_a_row_without_an_employer_for_a_repetition_of_a_found_one()
    {
        ListReading<InsuredRow> insured = new()
        {
            Rows =
            [
                new InsuredRow
                {
                    Line = 2,
                    Id = "P-1",
                    EmployerId = "E",
                },
            ],
        };

        AuditReport report = Audit(
            Roster(Person("P-1", 3000m, filed: 3000m), Person("P-1", 3000m, filed: 3000m, employer: null)),
            insured
        );

        report.Count(AuditClass.Agrees).Should().Be(1);
        report
            .Persons.Single(person => person.Comparison.Class == AuditClass.NotAuditable)
            .Reasons.Single()
            .Zh.Should()
            .Be(
                "与参保名册第 2 行的 P-1  可能是同一人（编号或公民身份号码相同，其中一行没有单位编号）；补填单位编号后再稽核"
            );
    }

    [Fact]
    public void Audit_pairs_no_person_whose_id_is_found()
    {
        ListReading<InsuredRow> insured = new()
        {
            Rows =
            [
                new InsuredRow
                {
                    Line = 2,
                    Id = "0001001",
                    EmployerId = "E",
                },
                new InsuredRow
                {
                    Line = 3,
                    Id = "1001",
                    EmployerId = "E",
                },
            ],
        };

        AuditReport report = Audit(Roster(Person("0001001", 3000m, filed: 3000m)), insured);

        report.Count(AuditClass.Agrees).Should().Be(1);
        report.Count(AuditClass.NotListed).Should().Be(1);
    }

    private static AuditReport Audit(
        string listed,
        string? employer,
        string insured,
        string? under,
        string? name,
        string? insuredName
    ) =>
        Audit(
            Roster(Person(listed, 3000m, 3000m, employer, facts => facts with { Name = name })),
            new ListReading<InsuredRow>
            {
                Rows =
                [
                    new InsuredRow
                    {
                        Line = 2,
                        Id = insured,
                        EmployerId = under,
                        Name = insuredName,
                    },
                ],
            }
        );

    private static AuditReport Audit(Roster roster, ListReading<InsuredRow> insured) =>
        RosterAudit.Audit(ContributionRules.Default, Question, roster, insured, MonthSpan.OfYear(2011));
}
