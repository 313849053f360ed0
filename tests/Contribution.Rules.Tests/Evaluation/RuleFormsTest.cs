using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Facts;
using Contribution.Rules.Requests;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.Tests.Explaining;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>Rules that are read and rules that are compiled decide every case alike.</summary>
public sealed class RuleFormsTest
{
    // More than are read.
    private const int Many = 10_000;
    private const int Cases = 150;

    private static readonly RuleSetCatalogue Catalogue = RuleSetCatalogue.Embedded;

    public static TheoryData<string> Ids => EmbeddedSets.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Random_requests_are_answered_alike(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        ContributionRules read = new(Catalogue);
        BasesRequest any = Enumerable
            .Range(0, Cases)
            .Select(n => CoveredRequests.Of(set, n))
            .First(r => r.Persons.Length > 0);
        ContributionRules compiled = Compiled(any);
        compiled.ComputeBases(any).Should().BeOfType<BaseOutcome.Computed>();
        for (long seed = 0; seed < Cases; seed++)
        {
            BasesRequest request = CoveredRequests.Of(set, seed);
            Text(compiled.ComputeBases(request)).Should().Be(Text(read.ComputeBases(request)), "of seed {0}", seed);
        }
    }

    [Fact]
    public void Worked_cases_are_answered_alike()
    {
        foreach (BasesRequest request in WorkedRequests.All.Select(Ask.Request))
        {
            Text(Compiled(request).ComputeBases(request))
                .Should()
                .Be(Text(new ContributionRules(Catalogue).ComputeBases(request)));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_employer_is_determined_alike_in_one_word_and_in_two(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        EmployerRules<long> read = new(set, layout => new StepReader(layout, Int128.MaxValue));
        EmployerRules<Int128> wide = new(set, RuleForms.AtOnce<Int128>);
        EmployerRules<Int128> compiled = new(set, RuleForms.Compiled<Int128>);
        for (long seed = 0; seed < Cases; seed++)
        {
            if (CoveredRequests.Of(set, seed) is not { Employer: EmployerFacts employer } request)
            {
                continue;
            }

            long? wage = new WageReader(set, Catalogue).Read(request).Grains;
            PersonTotals totals = Totals(new Dice(seed));

            Determined(compiled, employer, wage, totals)
                .Should()
                .Be(Determined(read, employer, wage, totals), "of seed {0}", seed)
                .And.Be(Determined(wide, employer, wage, totals), "of seed {0}", seed);
        }
    }

    [Theory]
    [InlineData(61, 8, 0, 0, "a sum that a word does not hold")]
    [InlineData(61, 3, 61, 2, "two that it holds, but not what they add up to")]
    public void What_a_word_does_not_hold_is_computed_in_two(
        int bits,
        int times,
        int exemptBits,
        int exempt,
        string why
    )
    {
        RuleSet set = EmbeddedSets.Of("230600/pension/2011");
        PersonSums sums = default;
        Enumerable.Range(0, times).ToList().ForEach(_ => sums.Add(1L << bits, provisional: false));
        Enumerable.Range(0, exempt).ToList().ForEach(_ => sums.AddExempt(1L << exemptBits, true, true));
        PersonTotals totals = new();
        totals.Add(sums);
        EmployerFacts organ = new() { Id = "E", Kind = EmployerKind.GovernmentOrgan };
        List<Finding> findings = [];

        ContributionBase answer = new EmployerPlan(set).Determine(organ, null, 2733400, totals, findings);

        Int128 expected = ((Int128)times << bits) + (exempt == 0 ? 0 : (Int128)exempt << exemptBits);
        answer.Base.Should().Be((decimal)expected / 100m, why);
        new EmployerPlan(set).Decide(organ, 2733400, totals).Decision.Fen.Should().Be((decimal)expected);
    }

    /// <summary>Rules that were asked so much that they are compiled.</summary>
    private static ContributionRules Compiled(BasesRequest like)
    {
        ContributionRules rules = new(Catalogue);
        PersonFacts? person = like.Persons.FirstOrDefault();
        rules.ComputeBases(
            like with
            {
                Persons = person is null ? [] : [.. Enumerable.Range(0, Many).Select(n => person with { Id = $"{n}" })],
            }
        );
        return rules;
    }

    private static PersonTotals Totals(Dice dice)
    {
        PersonSums sums = default;
        sums.Add((long)dice.Below(9_000_000), provisional: dice.Below(4) == 0);
        sums.AddExempt((long)dice.Below(900_000), known: dice.Below(6) > 0, inEmployerTotal: dice.Below(2) == 0);
        if (dice.Below(6) == 0)
        {
            sums.AddUndetermined();
        }

        PersonTotals totals = new();
        totals.Add(sums);
        return totals;
    }

    private static string Determined<T>(EmployerRules<T> rules, EmployerFacts employer, long? wage, PersonTotals totals)
        where T : struct, IBinaryInteger<T>
    {
        List<Finding> findings = [];
        ContributionBase answer = rules.Determine(employer, null, wage, totals, findings);
        ImmutableArray<string> missing = answer.Missing ?? [];
        EmployerDecision decision = rules.Decide(employer, wage, totals);
        return $"{answer with { Missing = null }} {string.Join(' ', missing)} {string.Join('\n', findings)} "
            + $"{decision.Decision.Rule?.Id} {decision.Decision.Fen} {decision.Status}";
    }

    private static string Text(BaseOutcome outcome) => Encoding.UTF8.GetString(BasesJson.Write(outcome));
}
