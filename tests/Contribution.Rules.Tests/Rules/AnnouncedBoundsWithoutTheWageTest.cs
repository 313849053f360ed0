namespace Contribution.Rules.Tests.Rules;

/// <summary>Where floor and ceiling are announced amounts, no rule asks for the reference wage.</summary>
public sealed class AnnouncedBoundsWithoutTheWageTest
{
    private const string Province = """
        {
          "format": 1,
          "jurisdiction": "990000",
          "insurance": "pension",
          "appliesBelow": true,
          "contributionYears": { "from": 2019 },
          "extends": "100000/pension",
          "source": { "document": "测试〔2019〕1号", "published": "2019-05-01" },
          "amounts": {
            "floor": { "value": "floorRatio * referenceWage", "byYear": { "2019": 3613 }, "article": "一" },
            "ceiling": { "byYear": { "2019": 23565 }, "article": "一" },
            "organFloor": { "byYear": { "2019": 4713 }, "article": "二" },
            "flexibleFloor": { "byYear": { "2019": 3600 }, "article": "三" }
          }
        }
        """;

    [Theory]
    [InlineData("5000", "P 5000.00 own-wage 五(一)")]
    [InlineData("4532.99", "P 4533.00 floor 五(一)")]
    [InlineData("22665.01", "P 22665.00 ceiling 五(一)")]
    public void ComputeBases_determines_an_employee_in_Liaoning_2026_without_a_reference_wage(
        string wage,
        string line
    ) =>
        Lines(
                RuleSetCatalogue.Embedded,
                "210000",
                2026,
                $$"""{ "id": "P", "category": "employee", "priorYearMonthlyWage": {{wage}} }"""
            )
            .Should()
            .EndWith(line);

    [Theory]
    [InlineData("2880.99", "P 2881.00 floor 五(一)")]
    [InlineData("2881.00", "P 2881.00 floor 五(一)")]
    [InlineData("2881.01", "P - referenceWages.province")]
    [InlineData("99999.00", "P - referenceWages.province")]
    public void Announced_floor_decides_alone_and_a_computed_ceiling_needs_the_reference_wage(
        string wage,
        string line
    ) =>
        Lines(
                RuleSetCatalogue.Embedded,
                "210000",
                2020,
                $$"""{ "id": "P", "category": "employee", "priorYearMonthlyWage": {{wage}} }"""
            )
            .Should()
            .EndWith(line, "the ceiling of 2020 is no announced amount");

    [Theory]
    [InlineData("2022-08-15", "P - referenceWages.province")]
    [InlineData("2022-08-16", "P 5000.00 own-wage 五(一)")]
    public void Announced_bound_is_known_from_the_day_it_was_published(string day, string line) =>
        Lines(
                RuleSetCatalogue.Embedded,
                "210000",
                2022,
                """{ "id": "P", "category": "employee", "priorYearMonthlyWage": 5000 }""",
                $"""
                "asKnownOn": "{day}",
                """
            )
            .Should()
            .EndWith(line);

    [Theory]
    [InlineData("2021-06-29", "P - referenceWages.province")]
    [InlineData("2021-06-30", "P 3179.00 floor 五(一)")]
    [InlineData("2021-12-30", "P 3179.00 floor 五(一)")]
    [InlineData("2021-12-31", "P 3197.00 floor 五(一)")]
    public void Provisional_bound_is_known_from_the_day_it_was_published(string day, string line) =>
        Lines(
                RuleSetCatalogue.Embedded,
                "410000",
                2021,
                """{ "id": "P", "category": "employee", "priorYearMonthlyWage": 1 }""",
                $"""
                "asKnownOn": "{day}",
                """
            )
            .Should()
            .EndWith(line);

    [Fact]
    public void Bound_announced_later_without_a_formula_is_reported_as_missing() =>
        Lines(
                Load(Province),
                "990000",
                2019,
                """{ "id": "P", "category": "employee", "priorYearMonthlyWage": 5000 }""",
                """
                "asKnownOn": "2019-04-30",
                """
            )
            .Should()
            .EndWith("P - referenceWages.province amounts.ceiling");

    [Fact]
    public void Bounds_of_the_year_of_the_reference_wage_are_known_on_any_day() =>
        Lines(
                Load(Province),
                "990000",
                2019,
                """{ "id": "P", "category": "employee", "priorYearMonthlyWage": 1 }""",
                """
                "asKnownOn": "2019-04-30", "referenceWages": { "province": 7855 },
                """
            )
            .Should()
            .EndWith("P 3613.00 floor 五(一)");

    [Fact]
    public void Rules_that_do_not_ask_whether_bounds_are_known_read_them_on_any_day()
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder
            .With(
                "a.json",
                SampleRules.Text(
                    ("/contributionYears", """{ "from": 2020, "through": 2020 }"""),
                    ("/amounts/floor", """{ "byYear": { "2020": 700 }, "article": "一" }"""),
                    ("/individualBase", """[{ "id": "floor", "article": "一", "when": "true", "base": "floor" }]""")
                )
            )
            .Load();

        Lines(
                catalogue,
                "990000",
                2020,
                """{ "id": "P", "category": "employee" }""",
                """
                "asKnownOn": "2019-01-01",
                """
            )
            .Should()
            .EndWith("P 700.00 floor 一");
    }

    [Theory]
    [InlineData("enterprise", "P 3613.00 floor 五(一)")]
    [InlineData("governmentOrgan", "P 4713.00 organ-floor 个人缴费工资基数")]
    public void Enterprises_and_organs_have_their_own_bounds_in_one_year(string kind, string line) =>
        Lines(
                Load(Province),
                "990000",
                2019,
                """{ "id": "P", "category": "employee", "priorYearMonthlyWage": 1 }""",
                $$"""
                "employer": { "id": "E", "kind": "{{kind}}" },
                """
            )
            .Should()
            .EndWith(line);

    [Fact]
    public void Self_employed_persons_have_their_own_bounds() =>
        AnswerLines
            .Of(
                Load(Province),
                """
                { "jurisdiction": "990000", "contributionYear": 2019, "insurance": "pension",
                  "persons": [{ "id": "P", "category": "flexibleWorker", "declaredBase": 1 }] }
                """
            )
            .Should()
            .Equal("P 3600.00 declared-floor 三");

    private static RuleSetCatalogue Load(string file)
    {
        using RuleFolder folder = new();
        return folder.With("a.json", file).Load();
    }

    private static IEnumerable<string> Lines(
        RuleSetCatalogue catalogue,
        string place,
        int year,
        string person,
        string more = ""
    )
    {
        string employer = more.Contains("employer", StringComparison.Ordinal)
            ? ""
            : """
                "employer": { "id": "E", "kind": "enterprise" },
                """;
        return AnswerLines.Of(
            catalogue,
            $$"""
            { "jurisdiction": "{{place}}", "contributionYear": {{year}}, "insurance": "pension", {{more}} {{employer}}
              "persons": [{{person}}] }
            """
        );
    }
}
