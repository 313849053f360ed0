using NRules;

namespace Contribution.Rules.NRules.Tests;

public sealed class TraceTest
{
    [Fact]
    public void Fired_names_each_rule_with_its_article_and_its_facts()
    {
        ISession session = RuleSetRepository.LoadAll(EmbeddedSets.Of("230600/pension/2011")).Compile().CreateSession();
        RuleTrace trace = RuleTrace.Listen(session);
        BasesRequest request = new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334) },
            Employer = new EmployerFacts
            {
                Id = "E",
                Kind = EmployerKind.Enterprise,
                PriorYearMonthlyTotalWages = 1000m,
            },
            Persons =
            [
                new PersonFacts
                {
                    Id = "P",
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = 900m,
                },
            ],
        };

        ContributionRules.Create(RuleSetCatalogue.Embedded, NRulesEngine.InSession(session)).ComputeBases(request);

        trace
            .Fired.Select(fired => (fired.Rule, fired.Article, Facts: string.Join(",", fired.Facts)))
            .Should()
            .Equal(
                ("230600/pension/2011/individualBase/floor", "二(二)", "/persons/0"),
                ("230600/pension/2011/add-up", null, "/persons"),
                ("230600/pension/2011/employerBase/sum", "二(一)", "/employer")
            );
        trace.Fired[0].Document.Should().Be("庆社险函〔2011〕3号");
    }
}
