using BenchmarkDotNet.Attributes;
using Contribution.Rules.Bench.ByHand;
using Contribution.Rules.Bench.Rosters;

namespace Contribution.Rules.Bench.InMemory;

/// <summary>10,000 employers of 100 persons, facts in memory; what was measured is held against the loop at the end.</summary>
public class ManyEmployersBenchmark
{
    internal const int Persons = 1_000_000;

    private readonly Outcome<BasesResult>[] _outcomes = new Outcome<BasesResult>[Persons / 100];
    private Employers _employers = null!;

    /// <summary>Makes the employers.</summary>
    [GlobalSetup]
    public void Make() => _employers = new Employers(new Roster(Persons));

    /// <summary>The loop in decimals, on the library's own facts.</summary>
    [Benchmark]
    public void LoopInDecimal() => _employers.DecideInDecimal();

    /// <summary>The loop in fen, on an array.</summary>
    [Benchmark]
    public void LoopInFen() => _employers.DecideInFen();

    /// <summary>The library, facts in and decisions out.</summary>
    [Benchmark]
    public void Batch() => _employers.DecideInBatch();

    /// <summary>The library, columns in and decisions of one word out; persons only.</summary>
    [Benchmark]
    public void Columns() => _employers.DecideColumns();

    /// <summary>One request an employer, with result objects.</summary>
    [Benchmark]
    public void ComputeBases()
    {
        for (int place = 0; place < _outcomes.Length; place++)
        {
            _outcomes[place] = ContributionRules.Default.ComputeBases(_employers.Requests[place]);
        }
    }

    /// <summary>Each of the ways decides once more, into what the measured runs filled, and all must agree.</summary>
    [GlobalCleanup]
    public void Compare() => Verdict.Of(CompareAll);

    private void CompareAll()
    {
        _employers.DecideInDecimal();
        _employers.DecideInFen();
        _employers.DecideInBatch();
        _employers.DecideColumns();
        ComputeBases();
        int row = 0;
        for (int place = 0; place < _outcomes.Length; place++)
        {
            HandDecision employer = _employers.OfEmployers[place];
            HandDecision[] decisions = _employers.Decisions[place];
            HandCheck.Same(_employers.Requests[place], _outcomes[place], employer, decisions);
            HandCheck.Same(employer, _employers.OfEmployersInFen[place]);
            HandCheck.Same(employer, _employers.OfEmployersBatched[place]);
            for (int person = 0; person < decisions.Length; person++)
            {
                HandCheck.Same(decisions[person], _employers.DecisionsInFen[place][person]);
                HandCheck.Same(decisions[person], _employers.Batched[place][person]);
                HandCheck.Same(decisions[person], _employers.FromColumn(row++));
            }
        }
    }
}
