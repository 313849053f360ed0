using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Contribution.Rules.Bench.ColdStart;

/// <summary>Loads, proves and compiles all embedded rule sets on all processors, once.</summary>
internal static class AllRuleSets
{
    private const decimal NanosecondsPerTick = 100;

    /// <summary>
    /// Prints how many there are, the nanoseconds of loading, proving, compiling and of all three, and the processor time
    /// of the process until then.
    /// </summary>
    public static void Measure(TextWriter output)
    {
        Stopwatch watch = Stopwatch.StartNew();
        RuleSetCatalogue catalogue = RuleSetCatalogue.Embedded;
        // The hash rests on all of them.
        _ = catalogue.Hash;
        ImmutableArray<RuleSet> sets = [.. catalogue.Ids.Select(id => catalogue.Get(id)!)];
        decimal loaded = Elapsed(watch);
        if (ProofReport.ProveAll(sets).Any(report => !report.Holds))
        {
            throw new InvalidOperationException("an embedded rule set is not proved");
        }

        decimal proved = Elapsed(watch);
        Parallel.ForEach(
            sets,
            set =>
            {
                if (ContributionRules.Default.ComputeBases(Case(set)) is not Outcome<BasesResult>.Computed)
                {
                    throw new InvalidOperationException("a case was not computed");
                }
            }
        );

        decimal compiled = Elapsed(watch);
        decimal processor = Environment.CpuUsage.TotalTime.Ticks * NanosecondsPerTick;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{sets.Length} {loaded} {proved - loaded} {compiled - proved} {compiled} {processor}"
            )
        );
    }

    private static decimal Elapsed(Stopwatch watch) =>
        (decimal)watch.ElapsedTicks * 1_000_000_000 / Stopwatch.Frequency;

    /// <summary>
    /// An employer of the first covered kind with a person it may list; some rule sets cover persons without one only.
    /// </summary>
    private static BasesRequest Case(RuleSet set)
    {
        EmployerKind?[] kinds = [.. Enum.GetValues<EmployerKind>(), null];
        (EmployerKind? kind, PersonCategory category) = kinds
            .SelectMany(_ => Enum.GetValues<PersonCategory>(), (kind, category) => (kind, category))
            .First(pair => set.IsCovered(pair.kind, pair.category));
        return new BasesRequest
        {
            Jurisdiction = set.Id.Jurisdiction,
            ContributionYear = set.Id.Year,
            ContributionMonth = set.Id.FirstMonth,
            Insurance = set.Id.Insurance,
            Employer = kind is { } known ? new EmployerFacts { Id = "E", Kind = known } : null,
            Persons = [new PersonFacts { Id = "P", Category = category }],
        };
    }
}
