using Contribution.Rules.Bench.Rosters;
using Contribution.Rules.Json;

namespace Contribution.Rules.NRules.Bench;

/// <summary>
/// The time of the two engines for a person of one employer, whole requests, in microseconds of processor time: that of
/// the clock is of no use on a machine that does other work too. The engines take turns, and the best round counts.
/// </summary>
/// <param name="Compiled">The library's own engine.</param>
/// <param name="NRules">NRules: a session, its facts, its firing.</param>
internal sealed record EngineTimes(decimal Compiled, decimal NRules)
{
    private const int Rounds = 12;
    private const int PersonsInRound = 20_000;

    private static readonly IContributionRules OnNRules = ContributionRules.Create(
        RuleSetCatalogue.Embedded,
        new NRulesEngine()
    );

    /// <summary>Measures both; engines that disagree are not measured.</summary>
    public static EngineTimes Measure(int persons)
    {
        BasesRequest request = RosterRequests.Of(new Roster(persons, persons), employer: 0);
        if (!Answer(ContributionRules.Default, request).AsSpan().SequenceEqual(Answer(OnNRules, request)))
        {
            throw new InvalidOperationException("the engines disagree");
        }

        int times = Math.Max(1, PersonsInRound / persons);
        TimeSpan compiled = TimeSpan.MaxValue;
        TimeSpan nrules = TimeSpan.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            compiled = Least(compiled, Take(ContributionRules.Default, request, times));
            nrules = Least(nrules, Take(OnNRules, request, times));
        }

        return new EngineTimes(Microseconds(compiled, times * persons), Microseconds(nrules, times * persons));
    }

    private static byte[] Answer(IContributionRules rules, BasesRequest request) =>
        BasesJson.Write(rules.ComputeBases(request));

    private static TimeSpan Take(IContributionRules rules, BasesRequest request, int times)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        for (int time = 0; time < times; time++)
        {
            rules.ComputeBases(request);
        }

        return Environment.CpuUsage.TotalTime - before;
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static decimal Microseconds(TimeSpan time, int persons) =>
        (decimal)time.Ticks / TimeSpan.TicksPerMicrosecond / persons;
}
