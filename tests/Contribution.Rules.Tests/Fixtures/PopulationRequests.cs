using System.Globalization;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>A fixed population of requests for every rule set, the same for all time.</summary>
internal static class PopulationRequests
{
    private const long FirstSeed = 1_000_000;

    /// <summary>Whether there are requests that were made for the rule set's circular.</summary>
    public static bool AreMadeFor(RuleSet set) => MadeFor(set) is not null;

    /// <summary>One of the population, numbered from 1.</summary>
    public static BasesRequest Of(RuleSet set, int number) =>
        (MadeFor(set)?.Invoke(FirstSeed + number) ?? CoveredRequests.Of(set, FirstSeed + number)) with
        {
            RequestId = number.ToString(CultureInfo.InvariantCulture),
            ContributionYear = set.Id.Year,
            ContributionMonth = set.Id.FirstMonth,
        };

    private static Func<long, BasesRequest>? MadeFor(RuleSet set) =>
        (set.Id.Family, set.Id.Year) switch
        {
            ("230600/pension", 2011) => RandomRequests.Daqing,
            ("210000/pension", <= 2010) => RandomRequests.Liaoning,
            _ => null,
        };
}
