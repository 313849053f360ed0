using Contribution.Rules.Explaining;

namespace Contribution.Rules.Tests.Explaining;

/// <summary>Rule files that do what the embedded ones do not: rounded and announced amounts, nested computations.</summary>
public sealed class OwnRulesTest : IDisposable
{
    private const string Set = """
        {
          "format": 1, "jurisdiction": "999900", "insurance": "pension",
          "contributionYears": { "from": 2020, "through": 2020 },
          "source": { "document": "测试〔2020〕1号" },
          "covers": { "categories": ["employee"], "kinds": ["enterprise"], "pairs": { "none": ["employee"] } },
          "referenceWage": "city",
          "rounding": { "step": 1, "mode": "up" },
          "parameters": { "ratio": { "value": 0.60, "article": "一" } },
          "amounts": {
            "floor": { "value": "ratio * referenceWage", "rounding": { "step": 0.1, "mode": "down" }, "article": "二" },
            "doubled": { "value": "2 * (floor - 1)", "article": "二" },
            "ceiling": { "byYear": { "2020": 17000 }, "article": "三" }
          },
          "define": {
            "average": "(person.priorYearMonthlyWage + person.lastMonthTotalWage) / 2",
            "known": "person.priorYearMonthlyWage != null and person.lastMonthTotalWage != null and referenceWage != null"
          },
          "individualBase": [
            { "id": "average", "article": "四", "when": "known", "base": "max(doubled, min(average, ceiling))" },
            { "id": "high", "article": "四", "overrides": ["average"], "when": "average > ceiling", "base": "ceiling" },
            { "id": "low", "article": "四", "overrides": ["average"],
              "when": "(person.hardship or average < floor) and person.declaredBase > 100", "base": "floor" },
            { "id": "lowest", "article": "四", "overrides": ["low", "high"], "when": "average + 2 < 3 * ratio + 0.5", "base": "referenceWage" }
          ],
          "employerBase": []
        }
        """;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("contribution-rules-");
    private readonly IContributionRules _rules;

    public OwnRulesTest()
    {
        string folder = _directory.CreateSubdirectory("999900-test").FullName;
        File.WriteAllText(Path.Combine(folder, "2020-pension.json"), Set);
        _rules = ContributionRules.Create(RuleSetCatalogue.Embedded.WithDirectory(_directory.FullName));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void Amounts_and_abbreviations_have_one_line_a_level_deepest_first()
    {
        Explanation why = Explain(
            "\"priorYearMonthlyWage\":2000,\"lastMonthTotalWage\":2000.01",
            "{\"annual\":40000.5}"
        );

        why.Arithmetic.Select(line => line.Text)
            .Should()
            .Equal(
                "floor = 0.60 × 40000.50 ÷ 12 = 2000.025 → 2000.00",
                "doubled = 2 × (2000.00 − 1) = 3998.00",
                "average = (2000.00 + 2000.01) ÷ 2 = 2000.005",
                "ceiling = 17000.00",
                "max(3998.00, min(2000.005, 17000.00)) = 3998.00"
            );
        why.Arithmetic[0].Rounded.Should().Be(2000.00m);
        why.Arithmetic[0].Article.Should().Be("二");
        why.Arithmetic[3].Announced.Should().BeTrue();
        why.Arithmetic[4].Formula.Should().Be("max(doubled, min(average, ceiling))");
    }

    [Fact]
    public void Base_is_rounded_once_as_the_rule_set_says()
    {
        Explanation why = Explain(
            "\"priorYearMonthlyWage\":1,\"lastMonthTotalWage\":1,\"hardship\":true,\"declaredBase\":200",
            "1000.99"
        );

        why.Arithmetic.Select(line => line.Text)
            .Should()
            .Equal("floor = 0.60 × 1000.99 = 600.594 → 600.50", "floor = 600.50 → 601.00");
        why.Answer.Base.Should().Be(601m);
    }

    [Fact]
    public void Amount_beyond_decimal_is_shown_with_an_ellipsis_and_kept_as_a_fraction()
    {
        Explanation why = Explain(
            "\"priorYearMonthlyWage\":0,\"lastMonthTotalWage\":0,\"hardship\":true,\"declaredBase\":200",
            "{\"annual\":27334}"
        );

        ArithmeticLine line = why.Arithmetic.Single();
        line.Text.Should().Be("referenceWage = 27334 ÷ 12 = 2277.8333… → 2278.00");
        line.Exact.Should().Be("13667/6");
        line.Rounded.Should().Be(2278.00m);
        why.Rule("lowest").Condition!.ToString().Should().Be("average + 2 < 3 * ratio + 0.5: 2.00 < 2.3");
        why.Rule("average").Condition!.Values.Should().Be("0.00 != null and 0.00 != null and 2277.8333… != null");
    }

    [Fact]
    public void Unknown_part_of_a_condition_differs_from_a_false_one()
    {
        Explanation why = Explain("\"priorYearMonthlyWage\":1,\"lastMonthTotalWage\":1", "1000");

        ConditionExplanation condition = why.Rule("low").Condition!;
        why.Rule("low").Outcome.Should().Be(RuleOutcome.Unknown);
        condition.Truth.Should().BeNull();
        condition.ToString().Should().Be("person.declaredBase > 100: ? > 100");
        condition.Missing.Should().Equal("declaredBase");
        why.Rule("low").En.Should().Be("does not apply, unknown: declared base > 100; not given: declared base");
        why.Rule("low").Zh.Should().Be("不适用，尚不能判断：本人选择的缴费基数 > 100；未提供：本人选择的缴费基数");
    }

    [Fact]
    public void False_part_wins_over_an_unknown_one_and_a_disjunction_is_shown_whole()
    {
        ConditionExplanation condition = Explain("\"priorYearMonthlyWage\":5000,\"lastMonthTotalWage\":5000", "1000")
            .Rule("low")
            .Condition!;

        condition.ToString().Should().Be("person.hardship or average < floor: false or 5000.00 < 600.00");
        condition
            .Where.Select(line => line.Text)
            .Should()
            .Equal("average = (5000.00 + 5000.00) ÷ 2 = 5000.00", "floor = 0.60 × 1000.00 = 600.00");
    }

    [Fact]
    public void Exception_to_several_rules_names_them_all()
    {
        RuleExplanation lowest = Explain("\"priorYearMonthlyWage\":5000,\"lastMonthTotalWage\":5000", "1000")
            .Rule("lowest");

        lowest.En.Should().Be("not considered: an exception to \"四\", none of which applies");
        lowest.Zh.Should().Be("未考虑：它是“四”的例外，而后者均不适用");
    }

    private Explanation Explain(string facts, string wage)
    {
        string json = $$"""
            {"jurisdiction":"999900","contributionYear":2020,"insurance":"pension","referenceWages":{"city":{{wage}}},
             "persons":[{"id":"P","category":"employee",{{facts}}}]}
            """;
        return Ask.Person(json, "P", _rules);
    }
}
