using Contribution.Rules.Evaluation;
using Contribution.Rules.Facts;
using Contribution.Rules.NRules;
using Contribution.Rules.NRules.Running;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using NRules;
using NRules.Fluent;

namespace NRulesBeside;

/// <summary>Runs Daqing's rules of 2011 in one NRules session with an agency's own rule.</summary>
public static class Program
{
    /// <summary>Prints the decisions, the agency's list, and which rule fired on which facts.</summary>
    public static void Main() => Run(Console.Out);

    /// <summary>The same into any writer.</summary>
    public static void Run(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        RuleSet set = RuleSetCatalogue.Embedded.Find("230600", Insurance.Pension, 2011)!;

        // Our rules, and beside them the agency's.
        RuleSetRepository repository = RuleSetRepository.Of(set);
        RuleRepository agency = new();
        agency.Load(from => from.From(typeof(HighEarnerRule)));
        foreach (var rules in agency.GetRuleSets())
        {
            repository.Add(rules);
        }

        ISession session = NRulesEngine.CreateFactory(repository).CreateSession();
        RuleTrace trace = RuleTrace.Of(session);
        BaseDecisions decisions = SessionDecider.Run(session, set, Request, Request.ReferenceWages!.Province);

        foreach ((PersonFacts person, Decision decision) in Request.Persons.Zip(decisions.Persons))
        {
            output.WriteLine(
                $"{person.Id}: {decision.Base:F2} by {decision.Rule!.Id}, article {decision.Rule.Article}"
            );
        }

        foreach (WorkListEntry entry in session.Query<WorkListEntry>())
        {
            output.WriteLine($"work list: {entry.PersonId} earned {entry.Wage:F2}");
        }

        foreach (FiredRule fired in trace.Fired)
        {
            output.WriteLine($"fired: {fired.Rule} [{fired.Article}] on {string.Join(", ", fired.Facts)}");
        }
    }

    private static BasesRequest Request { get; } =
        new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334) },
            Employer = new EmployerFacts
            {
                Id = "E1",
                Kind = EmployerKind.Enterprise,
                PriorYearMonthlyTotalWages = 12000m,
            },
            Persons =
            [
                new PersonFacts
                {
                    Id = "P1",
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = 2500m,
                },
                new PersonFacts
                {
                    Id = "P2",
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = 9800m,
                },
            ],
        };
}
