using System.Collections.Immutable;

namespace Contribution.Rules.Tests.Requests;

/// <summary>Amounts that are out of order whatever the reference wage is.</summary>
public sealed class OrderWithoutWageTest
{
    private const string Request = """
        { "jurisdiction": "990000", "contributionYear": 2020, "insurance": "pension",
          "employer": { "id": "E", "kind": "enterprise" },
          "persons": [{ "id": "P", "category": "employee", "priorYearMonthlyWage": 4000 }] }
        """;

    [Fact]
    public void ComputeBases_refuses_amounts_out_of_order_as_Explain_does()
    {
        using RuleFolder folder = new();
        IContributionRules rules = ContributionRules.Create(
            folder
                .With(
                    "a.json",
                    SampleRules.Text(
                        ("/amounts/floor", """{ "value": "round up(3000.1, 0)", "article": "一" }"""),
                        ("/amounts/ceiling", """{ "byYear": { "2020": 3000.50, "2021": 4000 }, "article": "一" }"""),
                        (
                            "/individualBase",
                            """[{ "id": "own", "article": "一", "when": "person.priorYearMonthlyWage != null", "base": "max(floor, min(ceiling, person.priorYearMonthlyWage))" }]"""
                        )
                    )
                )
                .Load()
        );
        BasesRequest request = AnswerLines.Read(Request);

        ImmutableArray<string> explained = Codes(rules.Explain(request, "P"));

        explained.Should().Equal(FaultCode.OrderBroken);
        Codes(rules.ComputeBases(request)).Should().Equal(explained);
    }

    private static ImmutableArray<string> Codes<T>(Outcome<T> outcome)
        where T : notnull =>
        [.. outcome.Should().BeOfType<Outcome<T>.Invalid>().Subject.Faults.Select(fault => fault.Code)];
}
