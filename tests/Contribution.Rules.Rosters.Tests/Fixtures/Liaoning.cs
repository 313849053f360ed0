namespace Contribution.Rules.Rosters.Tests.Fixtures;

/// <summary>Questions about Liaoning, with wages of a city and of a pooling area.</summary>
internal static class Liaoning
{
    public static RosterQuestion Question(int year, Insurance insurance, ReferenceWage? province = null) =>
        Daqing.Question with
        {
            Jurisdiction = "210000",
            ContributionYear = year,
            Insurance = insurance,
            ReferenceWages = new ReferenceWages
            {
                City = ReferenceWage.Monthly(2000.35m),
                PoolingArea = ReferenceWage.Annual(30001m),
                Province = province,
            },
        };
}
