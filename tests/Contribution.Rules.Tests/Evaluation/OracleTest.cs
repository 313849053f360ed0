using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>Tens of thousands of random requests against two independent answers: plain branches, and the definition.</summary>
public sealed class OracleTest
{
    private const int ByHand = 40_000;
    private const int ByDefinition = 4_000;

    [Fact]
    public void Daqing_answers_as_the_circular_does_by_hand() =>
        Compare(RandomRequests.Daqing, request => new DaqingByHand(request).Lines, ByHand);

    [Fact]
    public void Liaoning_answers_as_the_circular_does_by_hand() =>
        Compare(RandomRequests.Liaoning, request => new LiaoningByHand(request).Lines, ByHand);

    [Fact]
    public void Daqing_answers_as_its_rules_are_defined() => CompareWithDefinition(RandomRequests.Daqing);

    [Fact]
    public void Liaoning_answers_as_its_rules_are_defined() => CompareWithDefinition(RandomRequests.Liaoning);

    [Fact]
    public void The_random_requests_reach_every_rule_and_every_finding()
    {
        foreach (
            Func<long, BasesRequest> make in new Func<long, BasesRequest>[]
            {
                RandomRequests.Daqing,
                RandomRequests.Liaoning,
            }
        )
        {
            BasesResult[] results = [.. Enumerable.Range(0, 5_000).Select(seed => Answer(make(seed)))];
            RuleSet set = Set(make(0));

            results
                .SelectMany(result => result.Persons)
                .Select(person => person.Rule)
                .Should()
                .Contain(set.IndividualBase.Rules.Select(rule => rule.Id));
            results
                .Select(result => result.Employer?.Rule)
                .Should()
                .Contain(set.EmployerBase.Rules.Select(rule => rule.Id));
            results
                .SelectMany(result => result.Findings ?? [])
                .Select(finding => finding.Code)
                .Should()
                .Contain(set.Findings.Select(finding => finding.Id));
        }
    }

    private static void Compare(Func<long, BasesRequest> make, Func<BasesRequest, List<string>> byHand, int times)
    {
        for (long seed = 0; seed < times; seed++)
        {
            BasesRequest request = make(seed);
            BasesResult result = Answer(request);
            string given = string.Join(
                '\n',
                Lines(result).Concat((result.Findings ?? []).Select(found => $"{found.Code} {found.Path}"))
            );
            string expected = string.Join('\n', byHand(request));
            if (given != expected)
            {
                given.Should().Be(expected, "of seed {0}: {1}", seed, request);
            }
        }
    }

    private static void CompareWithDefinition(Func<long, BasesRequest> make)
    {
        for (long seed = 0; seed < ByDefinition; seed++)
        {
            BasesRequest request = make(seed);
            BasesResult result = Answer(request);
            NaiveEvaluation naive = new(Set(request), request);
            IEnumerable<string> findings = (result.Findings ?? [])
                .Where(found => !found.Path.StartsWith("/referenceWages", StringComparison.Ordinal))
                .Select(found => $"{found.Code} {found.Path} {found.Zh} {found.En}");
            string given = string.Join('\n', Lines(result).Concat(findings));
            string expected = string.Join('\n', naive.Lines.Concat(naive.Findings));
            if (given != expected)
            {
                given.Should().Be(expected, "of seed {0}: {1}", seed, request);
            }
        }
    }

    private static IEnumerable<string> Lines(BasesResult result) =>
        result.Persons.Prepend(result.Employer).OfType<ContributionBase>().Select(HandAnswer.Line);

    private static BasesResult Answer(BasesRequest request) =>
        ContributionRules.Default.ComputeBases(request).Should().BeOfType<BaseOutcome.Computed>().Which.Result;

    private static RuleSet Set(BasesRequest request) =>
        ContributionRules.Default.Catalogue.Find(request.Jurisdiction, request.Insurance, request.ContributionYear)!;
}
