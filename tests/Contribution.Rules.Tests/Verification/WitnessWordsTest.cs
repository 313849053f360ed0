using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.Verification;

/// <summary>The failures of a proof, in words.</summary>
public sealed class WitnessWordsTest
{
    [Fact]
    public void Greater_value_is_written_as_money_like_the_lesser_one()
    {
        using RuleFolder folder = new();
        folder.With(
            "a.json",
            SampleRules.Text(
                ("/individualBase/0/base", "\"10000 - person.priorYearMonthlyWage\""),
                (
                    "/invariants",
                    """[{ "id": "rises", "for": "individualBase", "risesWith": "person.priorYearMonthlyWage" }]"""
                )
            )
        );
        Witness witness = ProofReport
            .Prove(folder.Get(SampleRules.Id))
            .Findings.Single(finding => finding.Subjects.Contains("rises"))
            .Witness!;

        WitnessWords.Describe(witness).Zh.Should().MatchRegex(@"本人上年度月平均工资 \d+\.\d\d$");
        WitnessWords.Against(witness)!.Zh.Should().MatchRegex(@"^本人上年度月平均工资 \d+\.\d\d$");
    }

    [Fact]
    public void Describe_writes_money_to_the_fen()
    {
        using RuleFolder folder = new();
        folder.With(
            "a.json",
            SampleRules.Text(("/individualBase/0/when", "\"person.priorYearMonthlyWage != 1000.01\""))
        );
        Witness witness = ProofReport
            .Prove(folder.Get(SampleRules.Id))
            .Findings.First(finding => finding.Witness is not null)
            .Witness!;

        WitnessWords.Describe(witness).Zh.Should().Contain("本人上年度月平均工资 1000.01");
    }
}
