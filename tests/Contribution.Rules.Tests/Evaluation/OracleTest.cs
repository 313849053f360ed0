using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Tests.Rules;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>Tens of thousands of random requests against plain branches written from the circulars by hand.</summary>
public sealed class OracleTest
{
    private const int ByHand = 40_000;

    public static TheoryData<string> Shapes => EmbeddedSets.Shapes;

    [Fact]
    public void Answers_for_Daqing_equal_the_circular_written_by_hand() =>
        Compare(RandomRequests.Daqing, request => new DaqingByHand(request).Lines, ByHand);

    [Fact]
    public void Answers_for_Liaoning_equal_the_circular_written_by_hand() =>
        Compare(RandomRequests.Liaoning, request => new LiaoningByHand(request).Lines, ByHand);

    [Fact]
    public void Random_requests_of_Daqing_reach_every_rule_and_every_finding() =>
        Reaches(EmbeddedSets.Of("230600/pension/2011"), RandomRequests.Daqing);

    [Fact]
    public void Random_requests_of_Liaoning_reach_every_rule_and_every_finding() =>
        Reaches(EmbeddedSets.Of("210000/pension/2009"), RandomRequests.Liaoning);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Generated_requests_reach_every_rule_and_every_finding(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        Reaches(set, seed => CoveredRequests.AtATier(set, seed));
    }

    /// <summary>Asks until everything was reached, at most 5,000 times.</summary>
    private static void Reaches(RuleSet set, Func<long, BasesRequest> make)
    {
        HashSet<string> open =
        [
            .. OneBound
                .RulesThatDecide(set)
                .Select(rule => $"person {rule.Id}")
                .Concat(set.EmployerBase.Rules.Select(rule => $"employer {rule.Id}"))
                .Concat(set.Findings.Where(finding => CanBe(finding, set)).Select(finding => $"finding {finding.Id}")),
        ];
        open.Should().NotBeEmpty();

        for (long seed = 0; seed < 5_000 && open.Count > 0; seed++)
        {
            BasesResult result = Answer(make(seed));
            open.ExceptWith(result.Persons.Select(person => $"person {person.Rule}"));
            open.Remove($"employer {result.Employer?.Rule}");
            open.ExceptWith(result.Findings.Select(finding => $"finding {finding.Code}"));
        }

        open.Should().BeEmpty();
    }

    /// <summary>
    /// In 2010 the least share is the whole wage, and no city could set a lower one. In Guangdong no bound before 2021 is by
    /// calendar years, and a part of a year lies within one.
    /// </summary>
    private static bool CanBe(FindingRule finding, RuleSet set) =>
        (finding.Id, set.Id.Year) != ("provincial-hardship-share", 2010)
        && (finding.Id != "organ-bounds-by-calendar-year" || (set.Id.Year >= 2021 && set.Id.FirstMonth is null));

    private static void Compare(Func<long, BasesRequest> make, Func<BasesRequest, List<string>> byHand, int times)
    {
        for (long seed = 0; seed < times; seed++)
        {
            BasesRequest request = make(seed);
            BasesResult result = Answer(request);
            string given = string.Join(
                '\n',
                Lines(result)
                    .Concat(
                        result
                            .Findings.Where(found => found.Code is not ("reference-wage-on-file" or "no-persons"))
                            .Select(found => $"{found.Code} {found.Path}")
                    )
            );
            string expected = string.Join('\n', byHand(request));
            if (given != expected)
            {
                given.Should().Be(expected, "of seed {0}: {1}", seed, request);
            }
        }
    }

    private static IEnumerable<string> Lines(BasesResult result) =>
        result.Persons.Prepend(result.Employer).OfType<ContributionBase>().Select(HandAnswer.Line);

    private static BasesResult Answer(BasesRequest request) =>
        ContributionRules.Default.ComputeBases(request) is Outcome<BasesResult>.Computed computed
            ? computed.Result
            : throw new InvalidOperationException($"not computed: {request}");
}
