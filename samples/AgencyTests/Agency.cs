using Contribution.Rules;
using Contribution.Rules.Testing;

namespace AgencyTests;

/// <summary>The agency's own rule files, and a request on them.</summary>
internal static class Agency
{
    public static IContributionRules Rules { get; } =
        new ContributionRulesOptions()
            .AddDirectory(Path.Combine(SourceFolder.Find(typeof(Agency).Assembly), "Rules"))
            .Build();

    public static BasesRequest Request(decimal? wage) =>
        new()
        {
            RequestId = "yunzhou-example",
            Jurisdiction = "999900",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { City = ReferenceWage.Monthly(3000m) },
            Persons =
            [
                new PersonFacts
                {
                    Id = "P-1",
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = wage,
                },
            ],
        };
}
