using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Contribution.Rules.Facts;
using Contribution.Rules.Proof;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Bench;

/// <summary>Loads, proves and compiles all embedded rule sets in a fresh process: nothing is jitted, nothing cached.</summary>
internal static class ColdStart
{
    public const string Once = "--once";

    private const int Runs = 9;

    /// <summary>Runs the program itself again and again and prints the medians.</summary>
    public static void Measure(TextWriter output)
    {
        decimal[][] runs = [.. Enumerable.Range(0, Runs).Select(_ => RunOnce())];
        output.WriteLine(
            $"| cold, all {RuleSetCatalogue.Embedded.Ids.Length} embedded rule sets | median of {Runs}, ms |"
        );
        output.WriteLine("|---|---|");
        string[] steps = ["load", "prove", "compile and decide one case each", "all three"];
        for (int step = 0; step < steps.Length; step++)
        {
            decimal median = runs.Select(run => run[step]).Order().ElementAt(Runs / 2);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {steps[step]} | {median:F0} |"));
        }
    }

    /// <summary>Prints the milliseconds of each step and of all.</summary>
    public static void MeasureOnce(TextWriter output)
    {
        Stopwatch watch = Stopwatch.StartNew();
        RuleSetCatalogue catalogue = RuleSetCatalogue.Embedded;
        RuleSet[] sets = [.. catalogue.Ids.Select(id => catalogue.Get(id)!)];
        decimal loaded = Elapsed(watch);
        if (sets.Any(set => !ProofReport.Prove(set).Holds))
        {
            throw new InvalidOperationException("an embedded rule set is not proved");
        }

        decimal proved = Elapsed(watch);
        if (sets.Any(set => ContributionRules.Default.ComputeBases(Case(set)) is not BaseOutcome.Computed))
        {
            throw new InvalidOperationException("a case was not computed");
        }

        decimal compiled = Elapsed(watch);
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{loaded} {proved - loaded} {compiled - proved} {compiled}")
        );
    }

    private static decimal Elapsed(Stopwatch watch) => (decimal)watch.ElapsedTicks * 1000 / Stopwatch.Frequency;

    private static decimal[] RunOnce()
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, Once)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. printed.Split(' ').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture))];
    }

    /// <summary>An employer of the first covered kind with a person it may list.</summary>
    private static BasesRequest Case(RuleSet set)
    {
        EmployerKind kind = set.Covers.Kinds[0];
        PersonCategory category = set.Covers.Pairs is ImmutableArray<CoveredPair> pairs
            ? pairs.First(pair => pair.Kind == kind).Categories[0]
            : set.Covers.Categories[0];
        return new BasesRequest
        {
            Jurisdiction = set.Id.Jurisdiction,
            ContributionYear = set.Id.Year,
            Insurance = set.Id.Insurance,
            Employer = new EmployerFacts { Id = "E", Kind = kind },
            Persons = [new PersonFacts { Id = "P", Category = category }],
        };
    }
}
