using System.Collections.Immutable;
using Contribution.Rules;

namespace PostgresBatch;

/// <summary>The question of the batch for each employer; an agency puts its own place, year and wage here.</summary>
internal sealed class Question
{
    public const string Jurisdiction = "230600";
    public const int Year = 2011;
    public const Insurance Insurance = Contribution.Rules.Insurance.Pension;

    /// <summary>The wage that Heilongjiang announced for 2010.</summary>
    public static readonly ReferenceWage Wage = ReferenceWage.Annual(27334m);

    /// <summary>The question, where a rule set answers it.</summary>
    /// <exception cref="NotSupportedException">No rule set covers it.</exception>
    public Question(IContributionRules rules) =>
        (Rules, RuleSet) = (
            rules,
            rules.Catalogue.Find(Jurisdiction, Insurance, Year)
                ?? throw new NotSupportedException($"no rule set for {Jurisdiction}, {Insurance}, {Year}")
        );

    public IContributionRules Rules { get; }

    public RuleSet RuleSet { get; }

    /// <summary>The question of one employer, as <see cref="IContributionRules.ComputeBases"/> takes it.</summary>
    public BasesRequest Of(EmployerFacts employer, ImmutableArray<PersonFacts> persons) =>
        new()
        {
            RequestId = employer.Id,
            Jurisdiction = Jurisdiction,
            ContributionYear = Year,
            Insurance = Insurance,
            ReferenceWages = RuleSet.ReferenceWageScope switch
            {
                WageScope.Province => new ReferenceWages { Province = Wage },
                WageScope.City => new ReferenceWages { City = Wage },
                WageScope.PoolingArea => new ReferenceWages { PoolingArea = Wage },
                _ => null,
            },
            Employer = employer,
            Persons = persons,
        };
}
