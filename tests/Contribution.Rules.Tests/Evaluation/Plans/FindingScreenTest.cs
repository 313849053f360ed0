namespace Contribution.Rules.Tests.Evaluation.Plans;

/// <summary>Findings on a true-up also come where there is none.</summary>
public sealed class FindingScreenTest
{
    private const string Request = """
        { "jurisdiction": "990000", "contributionYear": 2020, "insurance": "pension",
          "referenceWages": { "city": { "annual": 60000 } },
          "employer": { "id": "E", "kind": "enterprise" },
          "persons": [{ "id": "P", "category": "employee", "priorYearMonthlyWage": 4000 }] }
        """;

    [Theory]
    [InlineData("adjustment = null")]
    [InlineData("(adjustment != null) = false")]
    [InlineData("(adjustment != null) in (false)")]
    [InlineData("(adjustment = null) != false")]
    [InlineData("base in (adjustment, 4000)")]
    [InlineData("not(1 between adjustment and 0)")]
    [InlineData("not(1 in [adjustment..0])")]
    public void Finding_on_an_unknown_adjustment_is_reported(string when)
    {
        using RuleFolder folder = new();
        folder.With(
            "a.json",
            SampleRules.Text(
                (
                    "/findings",
                    $$"""[{ "id": "f", "for": "individualBase", "article": "一", "when": "{{when}}", "zh": "无", "en": "none" }]"""
                )
            )
        );

        AnswerLines.Findings(folder.Load(), Request, "f").Should().Equal("无");
    }
}
