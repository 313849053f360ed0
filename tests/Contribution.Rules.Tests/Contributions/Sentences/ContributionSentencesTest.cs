using System.Collections.Immutable;
using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Tests.Requests.Contract;

namespace Contribution.Rules.Tests.Contributions.Sentences;

/// <summary>Contributions in words: each base by article and the name of its rule, and no id of the program's own.</summary>
public sealed class ContributionSentencesTest
{
    [Fact]
    public void In_names_the_rule_of_each_base_in_both_languages()
    {
        ContributionsResult result = DaqingContributions.Computed(DaqingContributions.Of([3000m, 900m, null]));

        string.Join('\n', In(true, result))
            .Should()
            .Contain("P-0（个人）：基数依据二(二)“按本人工资核定”，3000.00 × 8% = 240.00 元")
            .And.Contain("P-1（个人）：基数依据二(二)“低于下限，按下限核定”")
            .And.Contain("P-2：缴费基数未能核定（未提供：本人上年度月平均工资");
        string.Join('\n', In(false, result))
            .Should()
            .Contain("P-0 (employee): base by 二(二) (own wage); 3000.00 × 8% = 240.00")
            .And.Contain("P-1 (employee): base by 二(二) (below the floor: the floor)")
            .And.Contain("P-2: the base is undetermined (not given: own monthly average wage of the prior year");
    }

    [Fact]
    public void Explain_names_the_person_s_rule_where_the_employer_has_the_same_id_base_and_rule_id()
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder
            .With(
                "a.json",
                SampleRules.Text(
                    ("/collection", "\"singleBase\""),
                    (
                        "/individualBase",
                        """[{ "id": "one", "name": { "zh": "本人", "en": "own" }, "article": "一", "when": "true", "base": "1000" }]"""
                    ),
                    (
                        "/employerBase",
                        """[{ "id": "one", "name": { "zh": "单位", "en": "whole" }, "article": "一", "when": "true", "base": "1000" }]"""
                    )
                )
            )
            .Load();
        ContributionsRequest request = new()
        {
            Bases = new BasesRequest
            {
                Jurisdiction = "990000",
                ContributionYear = 2020,
                Insurance = Insurance.Pension,
                Employer = new EmployerFacts { Id = "X", Kind = EmployerKind.Enterprise },
                Persons = [new PersonFacts { Id = "X", Category = PersonCategory.Employee }],
            },
            Months = MonthSpan.OfYear(2020),
            Rates =
            [
                DaqingContributions.Rate(0.20m, "2020-01", place: "990000"),
                DaqingContributions.Rate(0.08m, "2020-01", place: "990000", payer: Payer.Employee),
            ],
        };
        ContributionsResult result = ContributionRules
            .Create(catalogue)
            .ComputeContributions(request)
            .Should()
            .BeOfType<Outcome<ContributionsResult>.Computed>()
            .Subject.Result;

        ContributionSentences
            .Explain(false, result, catalogue)
            .Where(line => line.Contains("base by", StringComparison.Ordinal))
            .Should()
            .HaveCount(2)
            .And.OnlyContain(line => line.Contains("一 (own)", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EmbeddedSets.Shapes), MemberType = typeof(EmbeddedSets))]
    public void In_has_no_name_of_a_rule_or_a_fact_that_only_programs_read(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        string[] programs =
        [
            .. set
                .IndividualBase.Rules.Concat(set.EmployerBase.Rules)
                .Select(rule => rule.Id)
                .Where(rule => rule.Contains('-') && rule != "self-employed"),
            "MonthlyWage",
            "MonthlyTotalWages",
            "referenceWages.",
            "persons.",
            "figures.",
        ];
        int lines = 0;
        List<string> leaks = [];
        for (int seed = 1; seed <= 40; seed++)
        {
            if (
                ContributionRules.Default.ComputeContributions(RandomContributions.Of(set, seed))
                is Outcome<ContributionsResult>.Computed computed
            )
            {
                ImmutableArray<string> english = In(false, computed.Result);
                // Findings, with two spaces before them, name what the request can say.
                string[] sentences =
                [
                    .. In(true, computed.Result)
                        .Concat(english)
                        .Where(line => line.StartsWith("    ", StringComparison.Ordinal)),
                ];
                leaks.AddRange(
                    sentences.Where(line => programs.Any(name => line.Contains(name, StringComparison.Ordinal)))
                );
                lines += sentences.Length;

                byte[] written = ContributionsJson.WriteExplained(computed.Result, ContributionRules.Default.Catalogue);
                ContractSchemas.ContributionsResult.Refusals(written).Should().BeEmpty();
                JsonElement explained = JsonDocument.Parse(written).RootElement.GetProperty("explanations");
                explained.GetProperty("en").EnumerateArray().Select(line => line.GetString()).Should().Equal(english);
            }
        }

        leaks.Should().BeEmpty("people never see names of {0}", string.Join(", ", programs));
        lines.Should().BeGreaterThan(100);
    }

    private static ImmutableArray<string> In(bool chinese, ContributionsResult result) =>
        ContributionSentences.Explain(chinese, result, ContributionRules.Default.Catalogue);
}
