using System.Diagnostics;

namespace Contribution.Rules.Tests.Proof;

/// <summary>A proof that takes too much work ends in seconds, and refuses.</summary>
public sealed class BudgetTest
{
    private static readonly string[] Facts =
    [
        "priorYearMonthlyWage",
        "firstMonthWage",
        "lastMonthBasicWage",
        "lastMonthTotalWage",
        "approvedMonthlyWage",
        "declaredBase",
        "previousYearBase",
        "determinedBase",
        "provisionalBase",
        "pensionBase",
    ];

    [Fact]
    public void Proof_refuses_hundreds_of_rules_on_independent_facts_in_seconds() =>
        IsRefused([
            .. Enumerable
                .Range(0, 250)
                .Select(place => Proven.Rule($"r{place}", $"person.{Facts[place % 10]} < {place * 10}", "floor")),
        ]);

    [Fact]
    public void Proof_refuses_sums_of_many_facts_in_seconds() =>
        IsRefused([
            .. Enumerable
                .Range(0, 60)
                .Select(place =>
                    Proven.Rule(
                        $"r{place}",
                        string.Join(
                            " + ",
                            Facts.Select((fact, at) => $"{(((place + 3) * (at + 7)) % 11) - 5} * person.{fact}")
                        ) + $" < {place * 97 % 31}",
                        "floor"
                    )
                ),
        ]);

    [Fact]
    public void Proof_refuses_a_long_chain_of_extremes_in_seconds() =>
        IsRefused([
            .. Enumerable
                .Range(0, 100)
                .Select(place => (One: Facts[place % 10], Other: Facts[place / 10]))
                .Select(
                    (pair, place) =>
                        Proven.Rule(
                            $"r{place}",
                            $"max(person.{pair.One}, person.{pair.Other}) != min(person.{pair.Other}, 3 * person.{pair.One})",
                            "floor"
                        )
                ),
        ]);

    private static void IsRefused(string[] rules)
    {
        Stopwatch watch = Stopwatch.StartNew();

        Proven proven = Proven.Persons(string.Join(", ", rules));

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
        proven.Findings.Should().Contain(finding => finding.Kind == ProofFindingKind.OverBudget);
    }
}
