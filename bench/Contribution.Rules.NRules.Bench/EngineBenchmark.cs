using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Contribution.Rules.Bench.Rosters;
using Contribution.Rules.Facts;
using Contribution.Rules.Requests;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.NRules.Bench;

/// <summary>The same employer decided by the compiled plan and on NRules, in one run; answers are held against each other first.</summary>
[Config(typeof(OneProcess))]
[MemoryDiagnoser(displayGenColumns: false)]
public class EngineBenchmark
{
    private readonly IContributionRules _nrules = new ContributionRules(RuleSetCatalogue.Embedded, new NRulesEngine());
    private BasesRequest _request = null!;

    /// <summary>The persons of the one employer.</summary>
    [Params(1, 10, 100, 1_000, 100_000)]
    public int Persons { get; set; }

    /// <summary>Makes the employer; engines that disagree are not measured.</summary>
    [GlobalSetup]
    public void MakeRequest()
    {
        _request = RosterRequests.Of(new Roster(Persons, Persons), employer: 0);
        if (!BasesJson.Write(Compiled()).AsSpan().SequenceEqual(BasesJson.Write(NRules())))
        {
            throw new InvalidOperationException("the engines disagree");
        }
    }

    /// <summary>The library's own engine, whole request.</summary>
    [Benchmark(Baseline = true)]
    public BaseOutcome Compiled() => ContributionRules.Default.ComputeBases(_request);

    /// <summary>NRules, whole request: a session, its facts, its firing.</summary>
    [Benchmark]
    public BaseOutcome NRules() => _nrules.ComputeBases(_request);

    private sealed class OneProcess : ManualConfig
    {
        public OneProcess()
        {
            AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
            AddColumn(new PerPersonColumn());
            HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.AllocRatio);
        }
    }
}
