using System.Text.Json.Nodes;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>Amounts of many decimals, in an order that holds for every reference wage, compute on every path.</summary>
public sealed class LargeWagesTest
{
    [Theory]
    [InlineData("2277.83")]
    [InlineData("9999999999.99")]
    public void Rules_with_fine_amounts_compute_bases_of_large_wages(string yuan)
    {
        using RuleDirectory directory = new RuleDirectory().With(
            "230600-daqing/2011-pension.json",
            file =>
            {
                JsonObject amounts = file["amounts"]!.AsObject();
                amounts["floor"]!["value"] = "referenceWage / 7";
                amounts["ceiling"]!["value"] = "2.219578 * referenceWage";
            }
        );
        IContributionRules rules = new ContributionRulesOptions().AddDirectory(directory.FullName).Build();
        RuleSet set = rules.Catalogue.Find("230600", Insurance.Pension, 2011)!;
        ReferenceWage wage = ReferenceWage.Monthly(decimal.Parse(yuan, null));
        PersonFacts person = new()
        {
            Id = "1",
            Category = PersonCategory.Employee,
            PriorYearMonthlyWage = 100m,
            LastMonthBasicWage = 100m,
        };
        BasesRequest request = new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { City = wage, Province = wage },
            Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
            Persons = [person],
        };

        ContributionBase answer = rules
            .ComputeBases(request)
            .Should()
            .BeOfType<Outcome<BasesResult>.Computed>()
            .Which.Result.Persons.Single();

        answer.Base.Should().Be(decimal.Round(wage.Yuan / 7, 2, MidpointRounding.AwayFromZero));
        Decision[] decisions = new Decision[1];
        rules.NewBatch(set).Decide(request.Employer, wage, [person], decisions);
        decisions[0].Base.Should().Be(answer.Base);
    }
}
