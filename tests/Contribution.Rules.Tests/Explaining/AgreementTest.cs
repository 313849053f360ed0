using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Explaining;

/// <summary>Two independent readings of the rules, the engine's and the explanation's, give the same answers.</summary>
public sealed class AgreementTest
{
    private const int Generated = 4_000;

    public static TheoryData<string> Worked => [.. WorkedRequests.All];

    [Theory]
    [MemberData(nameof(Worked))]
    public void Explanations_of_worked_cases_agree_with_their_bases(string json)
    {
        BasesRequest request = Ask.Request(json);

        if (ContributionRules.Default.ComputeBases(request) is Outcome<BasesResult>.NotCovered)
        {
            ContributionRules
                .Default.ExplainAll(request)
                .Should()
                .BeOfType<Outcome<ImmutableArray<Explanation>>.NotCovered>();
            return;
        }

        Disagreements(request).Should().BeEmpty();
    }

    [Fact]
    public void Explanations_of_generated_requests_agree_with_their_bases()
    {
        HashSet<(RuleSetId Id, BaseKind For, string? Rule)> decided = [];
        for (int seed = 0; seed < Generated; seed++)
        {
            BasesRequest request = GeneratedRequests.Of(seed);
            Disagreements(request).Should().BeEmpty("seed {0}", seed);
            RuleSetId id = Set(request).Id;
            decided.UnionWith(Explained(request).Select(why => (id, why.For, why.Answer.Rule)));
        }

        decided.Should().Contain(EveryRule(decided.Select(of => of.Id).Distinct()), "the requests try every rule");
        decided.Should().Contain(of => of.Rule == null, "some are undetermined");
    }

    [Fact]
    public void Explanation_of_the_same_request_has_the_same_bytes()
    {
        foreach (string json in WorkedRequests.All)
        {
            byte[] first = ExplanationJson.Write(ContributionRules.Default.ExplainAll(Ask.Request(json)));

            ExplanationJson.Write(ContributionRules.Default.ExplainAll(Ask.Request(json))).Should().Equal(first);
        }
    }

    [Fact]
    public void Explanation_of_a_person_is_the_same_alone_and_among_all()
    {
        int persons = 0;
        foreach (BasesRequest request in Enumerable.Range(0, 20).Select(GeneratedRequests.Of))
        {
            foreach (Explanation all in Explained(request).Where(all => all.For == BaseKind.IndividualBase))
            {
                Outcome<Explanation> alone = ContributionRules.Default.Explain(request, all.Answer.Id);

                ExplanationJson
                    .Write(alone)
                    .Should()
                    .Equal(ExplanationJson.Write(new Outcome<Explanation>.Computed(all)));
                persons++;
            }
        }

        persons.Should().BeGreaterThan(20);
    }

    private static RuleSet Set(BasesRequest request) =>
        ContributionRules.Default.Catalogue.Find(request.Jurisdiction, request.Insurance, request.ContributionYear)!;

    private static IEnumerable<(RuleSetId Id, BaseKind For, string? Rule)> EveryRule(IEnumerable<RuleSetId> ids) =>
        from id in ids
        from kind in Enum.GetValues<BaseKind>()
        from rule in ContributionRules.Default.Catalogue.Get(id)!.For(kind).Rules
        select (id, kind, (string?)rule.Id);

    private static IEnumerable<Explanation> Explained(BasesRequest request) =>
        ContributionRules
            .Default.ExplainAll(request)
            .Should()
            .BeOfType<Outcome<ImmutableArray<Explanation>>.Computed>()
            .Which.Result;

    /// <summary>The answers that differ, both ways, by the bytes of the result they make.</summary>
    private static IEnumerable<string> Disagreements(BasesRequest request)
    {
        BasesResult computed = ((Outcome<BasesResult>.Computed)ContributionRules.Default.ComputeBases(request)).Result;
        Explanation[] explained = [.. Explained(request)];
        string[] answers = [.. explained.Select(explanation => Text(computed, explanation.Answer))];
        IEnumerable<ContributionBase> bases = computed.Persons;
        string[] expected =
        [
            .. (computed.Employer is null ? bases : bases.Prepend(computed.Employer)).Select(of => Text(computed, of)),
        ];
        return answers.SequenceEqual(expected) ? [] : expected.Zip(answers, (a, b) => a == b ? "" : $"{a} ≠ {b}");
    }

    private static string Text(BasesResult result, ContributionBase answer) =>
        Encoding.UTF8.GetString(
            BasesJson.Write(
                new Outcome<BasesResult>.Computed(
                    new BasesResult(
                        jurisdiction: result.Jurisdiction,
                        contributionYear: result.ContributionYear,
                        insurance: result.Insurance,
                        ruleSet: result.RuleSet,
                        persons: [answer]
                    )
                    {
                        RequestId = result.RequestId,
                        Period = result.Period,
                        ReferenceWage = result.ReferenceWage,
                    }
                )
            )
        );
}
