using Contribution.Rules.Facts;
using Contribution.Rules.NRules.Running;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using NRules;

namespace Contribution.Rules.NRules.Tests;

public sealed class TraceTest
{
    private static readonly RuleSet Daqing = RuleSetCatalogue.Embedded.Find("230600", Insurance.Pension, 2011)!;

    [Fact]
    public void It_names_each_rule_that_fired_with_its_article_and_its_facts()
    {
        ISession session = NRulesEngine.CreateFactory(RuleSetRepository.Of(Daqing)).CreateSession();
        RuleTrace trace = RuleTrace.Of(session);
        ReferenceWage wage = ReferenceWage.Annual(27334);
        BasesRequest request = new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = wage },
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

        SessionDecider.Run(session, Daqing, request, wage);

        trace
            .Fired.Select(fired => (fired.Rule, fired.Article, Facts: string.Join(",", fired.Facts)))
            .Should()
            .Equal(
                ("230600/pension/2011/PersonCase/floor", "二(二)", "/persons/0"),
                ("230600/pension/2011/add-up", null, "Contribution.Rules.NRules.Facts.Roster"),
                ("230600/pension/2011/EmployerCase/sum", "二(一)", "/employer")
            );
        trace.Fired[0].Document.Should().Be("庆社险函〔2011〕3号");
    }
}
