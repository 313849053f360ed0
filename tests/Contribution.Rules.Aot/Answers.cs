using System.Globalization;
using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Aot;

/// <summary>A question with the expected and the given answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Expected">The expected answer.</param>
/// <param name="Given">The actual answer.</param>
internal sealed record Answer(string Question, string Expected, string Given)
{
    /// <summary>Whether it came.</summary>
    public bool IsRight => Given == Expected;

    /// <inheritdoc/>
    public override string ToString() => $"{Question}: expected {Expected}, got {Given}";
}

/// <summary>Every way into the library that a trimmed program could break: JSON, rule files, the proof, the batch.</summary>
internal static class Answers
{
    private const int Many = 20_000;

    public static IEnumerable<Answer> All(string samples)
    {
        byte[] json = File.ReadAllBytes(Path.Combine(samples, "requests", "daqing-2011.json"));
        yield return new Answer(
            "Daqing 2011",
            "27210.00 own-total; 1366.70 floor; 1366.70 own-wage; 3456.78 own-wage; 6833.50 ceiling; - not-insured; "
                + "2800.00 own-wage; 2031.33 carry-over; 4100.00 own-wage",
            Bases(ContributionRules.Default, Encoding.UTF8.GetString(json))
        );
        yield return new Answer(
            "Daqing 2011, P-1",
            "0.60 × 27334 ÷ 12 = 1366.70",
            Arithmetic(ContributionRules.Default, json)
        );
        yield return new Answer("a batch", $"{Many} × 1366.70 floor", Batch());

        IContributionRules city = new ContributionRulesOptions()
            .AddDirectory(Path.Combine(samples, "rules", "city-overlay"))
            .Build();
        yield return new Answer(
            "a city's own rules",
            "1643.48 hardship",
            Bases(
                city,
                """
                { "jurisdiction": "211000", "contributionYear": 2008, "insurance": "pension",
                  "referenceWages": { "city": 1933.50 },
                  "persons": [{ "id": "F1", "category": "flexibleWorker", "hardship": true }] }
                """
            )
        );
        yield return new Answer("a request with a mistake", "unknownProperty at /year", Fault("""{ "year": 2011 }"""));
        yield return new Answer(
            "rules with a gap",
            "there is a case that no rule decides, priorYearMonthlyWage 600",
            Gap(samples)
        );
        yield return new Answer("a faulty rule file", "notForChildren", FaultyFile(samples));
    }

    private static string Bases(IContributionRules rules, string json)
    {
        Outcome<BasesResult> outcome = Outcome(rules, json);
        return outcome is Outcome<BasesResult>.Computed(var result)
            ? string.Join(
                "; ",
                (result.Employer is { } employer ? result.Persons.Insert(0, employer) : result.Persons).Select(one =>
                    $"{one.Base?.ToString("F2", CultureInfo.InvariantCulture) ?? "-"} {one.Rule}"
                )
            )
            : Encoding.UTF8.GetString(BasesJson.Write(outcome));
    }

    private static string Arithmetic(IContributionRules rules, byte[] json)
    {
        _ = BasesJson.Read(json, out BasesRequest? request);
        Outcome<Explanation> outcome = rules.Explain(request!, "P-1");
        return outcome is Outcome<Explanation>.Computed({ Arithmetic: [.., { } last] })
            ? last.Text
            : Encoding.UTF8.GetString(ExplanationJson.Write(outcome));
    }

    /// <summary>Enough persons for the rules to be compiled, not read.</summary>
    private static string Batch()
    {
        RuleSet set = ContributionRules.Default.Catalogue.Find("230600", Insurance.Pension, 2011)!;
        PersonFacts[] persons =
        [
            .. Enumerable
                .Range(1, Many)
                .Select(number => new PersonFacts
                {
                    Id = number.ToString(CultureInfo.InvariantCulture),
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = 1200m,
                }),
        ];
        Decision[] decisions = new Decision[Many];
        ContributionRules.Default.NewBatch(set).Decide(null, ReferenceWage.Annual(27334m), persons, decisions);
        return string.Join(
            ", ",
            decisions
                .GroupBy(decision => $"{decision.Base:F2} {decision.Rule}", StringComparer.Ordinal)
                .Select(group => $"{group.Count()} × {group.Key}")
        );
    }

    private static string Fault(string json) =>
        Outcome(ContributionRules.Default, json) is Outcome<BasesResult>.Invalid(_, [var first, ..])
            ? $"{first.Code} at {first.Path}"
            : "no fault";

    private static string Gap(string samples)
    {
        try
        {
            new ContributionRulesOptions().AddDirectory(Path.Combine(samples, "rules", "broken-example")).Build();
            return "proved";
        }
        catch (RuleSetProofException refused)
        {
            ProofFinding finding = refused.Reports[0].Findings[0];
            return $"{finding.En}, priorYearMonthlyWage {finding.Witness!.Request.Persons[0].PriorYearMonthlyWage}";
        }
    }

    private static string FaultyFile(string samples)
    {
        try
        {
            new ContributionRulesOptions().AddDirectory(Path.Combine(samples, "rules", "city-overlay-too-low")).Build();
            return "loaded";
        }
        catch (RuleSetException faulty)
        {
            return string.Join(", ", faulty.Faults.Select(fault => fault.Code));
        }
    }

    private static Outcome<BasesResult> Outcome(IContributionRules rules, string json) =>
        BasesJson.Read(Encoding.UTF8.GetBytes(json), out BasesRequest? request) ?? rules.ComputeBases(request!);
}
