using Contribution.Rules;
using Contribution.Rules.NRules;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;

namespace NRulesBeside;

/// <summary>Computes bases on NRules, with an agency's own rule beside the rule set of Daqing for 2011.</summary>
public static class Program
{
    /// <summary>Prints the bases, what the agency's rule found, and which rule fired on which facts.</summary>
    public static void Main() => Run(Console.Out);

    /// <summary>The same into any writer.</summary>
    public static void Run(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        RuleTrace? trace = null;

        RuleRepository agency = new();
        agency.Load(from => from.From(typeof(CeilingRule)));
        ServiceCollection services = [];
        services
            .AddContributionRules()
            .UseNRules(options =>
            {
                options.AddRules(agency);
                options.OnSession = session => trace = RuleTrace.Listen(session);
            });

        using ServiceProvider provider = services.BuildServiceProvider();
        IContributionRules rules = provider.GetRequiredService<IContributionRules>();
        BasesResult result = ((Outcome<BasesResult>.Computed)rules.ComputeBases(Request)).Result;

        foreach (ContributionBase person in result.Persons)
        {
            output.WriteLine($"{person.Id}: {person.Base:F2} by {person.Rule}, article {person.Article}");
        }

        foreach (Finding finding in result.Findings)
        {
            output.WriteLine($"{finding.Path}: {finding.En}");
        }

        foreach (FiredRule rule in trace!.Fired)
        {
            output.WriteLine($"fired: {rule}");
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
