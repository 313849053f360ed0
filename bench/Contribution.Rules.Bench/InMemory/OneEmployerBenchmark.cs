using BenchmarkDotNet.Attributes;
using Contribution.Rules.Bench.ByHand;
using Contribution.Rules.Bench.Rosters;

namespace Contribution.Rules.Bench.InMemory;

/// <summary>
/// Employers of one of many sizes: a whole request through the library, and the loop. Small ones are many, because the
/// one person of a single employer may happen to be a dear one, such as one with a finding.
/// </summary>
public class OneEmployerBenchmark
{
    private const int Fewest = 10_000;

    private Employers _employers = null!;
    private Outcome<BasesResult>[] _outcomes = [];

    /// <summary>The persons of the employer.</summary>
    [Params(1, 10, 100, 1_000, 10_000, 100_000)]
    public int Persons { get; set; }

    /// <summary>How many persons a call decides in all.</summary>
    internal static int PersonsInAll(int persons) => Math.Max(Fewest, persons);

    /// <summary>Makes the employers.</summary>
    [GlobalSetup]
    public void Make()
    {
        _employers = new Employers(new Roster(PersonsInAll(Persons), Persons));
        _outcomes = new Outcome<BasesResult>[_employers.Requests.Length];
    }

    /// <summary>The loop in decimals.</summary>
    [Benchmark]
    public void LoopInDecimal() => _employers.DecideInDecimal();

    /// <summary>Whole requests: checked, decided, with result objects.</summary>
    [Benchmark]
    public void ComputeBases()
    {
        for (int place = 0; place < _outcomes.Length; place++)
        {
            _outcomes[place] = ContributionRules.Default.ComputeBases(_employers.Requests[place]);
        }
    }

    /// <summary>Both must agree.</summary>
    [GlobalCleanup]
    public void Compare() => Verdict.Of(CompareBoth);

    private void CompareBoth()
    {
        _employers.DecideInDecimal();
        ComputeBases();
        for (int place = 0; place < _outcomes.Length; place++)
        {
            HandCheck.Same(
                _employers.Requests[place],
                _outcomes[place],
                _employers.OfEmployers[place],
                _employers.Decisions[place]
            );
        }
    }
}
