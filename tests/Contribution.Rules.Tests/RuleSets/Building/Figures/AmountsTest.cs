namespace Contribution.Rules.Tests.RuleSets.Building.Figures;

public sealed class AmountsTest
{
    [Fact]
    public void Amounts_are_ordered_after_those_they_read()
    {
        RuleSet set = RuleFolder.Read(
            ("/amounts/aaa", """{ "value": "max(floor, zzz)", "article": "一" }"""),
            ("/amounts/zzz", """{ "value": "ceiling / 2", "article": "一" }""")
        );

        set.Amounts.Select(amount => amount.Amount.Name).Should().Equal("ceiling", "floor", "zzz", "aaa");
    }

    [Fact]
    public void Circle_of_amounts_is_reported_without_what_leads_to_it()
    {
        IReadOnlyList<Fault> faults = RuleFolder.FaultsOf(
            SampleRules.Text(
                ("/amounts/a", """{ "value": "b + 1", "article": "一" }"""),
                ("/amounts/b", """{ "value": "a + 1", "article": "一" }"""),
                ("/amounts/c", """{ "value": "a", "article": "一" }"""),
                ("/individualBase/1/base", "\"max(c, floor)\"")
            )
        );

        faults
            .Select(fault => (fault.Code, fault.File, fault.Path, fault.Found))
            .Should()
            .Equal(
                (FaultCode.Cycle, "a.json", "/amounts/a", "a → b"),
                (FaultCode.Cycle, "a.json", "/amounts/b", "b → a")
            );
    }

    [Fact]
    public void Amount_rounded_twice_is_marked_in_both_languages()
    {
        Fault fault = RuleFolder.FaultOf(
            (
                "/amounts/a",
                """{ "value": "round up(0.60 * referenceWage, 0)", "article": "一", "rounding": { "step": 1, "mode": "up" } }"""
            )
        );

        (fault.Code, fault.Path).Should().Be((FaultCode.DuplicateId, "/amounts/a/rounding"));
        fault.Zh.Should().Be("数额重复取整：表达式与 rounding 只能有一处");
        fault.En.Should().Be("the amount is rounded twice: in its expression and by rounding");
    }

    [Theory]
    [InlineData("/amounts/a", """{ "value": "a + 1", "article": "一" }""", "/amounts/a")]
    [InlineData("/define/a", "\"not(a)\"", "/define/a")]
    public void Definition_that_reads_itself_is_a_circle(string place, string json, string path)
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.Path, fault.Found).Should().Be((FaultCode.Cycle, path, "a → a"));
    }

    [Theory]
    [InlineData("/parameters/ratio", """{ "article": "一" }""")]
    [InlineData("/parameters/ratio", """{ "article": "一", "byYear": { "2020": 0.6 } }""")]
    [InlineData("/amounts/floor", """{ "article": "一" }""")]
    [InlineData("/amounts/floor", """{ "article": "一", "byYear": { "2020": 1500 } }""")]
    public void Figure_must_exist_for_every_year(string place, string json)
    {
        string missing = json.Contains("byYear") ? "2021" : "2020";

        RuleFolder
            .FaultsOf(SampleRules.Text((place, json)))
            .Select(fault => (fault.Code, fault.File, fault.Path, fault.Allowed))
            .Should()
            .Contain((FaultCode.Missing, "a.json", place, $"value | byYear/{missing}"))
            .And.OnlyContain(fault => fault.Item1 == FaultCode.Missing, "nothing that reads it is at fault");
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2022")]
    [InlineData("20-20")]
    [InlineData("+2020")]
    [InlineData("")]
    public void Figure_must_be_of_a_year_that_the_file_covers(string year)
    {
        Fault ofParameter = RuleFolder.FaultOf(($"/parameters/ratio/byYear/{year}", "0.6"));
        Fault ofAmount = RuleFolder.FaultOf(($"/amounts/floor/byYear/{year}", "1000"));

        foreach (
            (Fault fault, string path) in new[] { (ofParameter, "/parameters/ratio/"), (ofAmount, "/amounts/floor/") }
        )
        {
            (fault.Code, fault.Path, fault.Found, fault.Allowed)
                .Should()
                .Be((FaultCode.OutOfRange, path + "byYear", year, "2020 … 2021"));
        }
    }

    [Fact]
    public void Figure_of_the_year_wins()
    {
        RuleSet set = RuleFolder.Read(
            ("/parameters/ratio/byYear", """{ "2020": 0.65 }"""),
            ("/amounts/floor/byYear", """{ "2020": 1500.5 }""")
        );

        set.Parameters.Single(parameter => parameter.Name == "ratio").Value.Should().Be(0.65m);
        set.Amounts.Single(amount => amount.Amount.Name == "floor").Amount.Announced.Should().Be(1500.5m);
    }

    [Theory]
    [InlineData("""[["flor", "ceiling"]]""", FaultCode.UnknownReference, "flor", "floor")]
    [InlineData(
        """[["floor", "person.priorYearMonthlyWage"]]""",
        FaultCode.UnknownReference,
        "person.priorYearMonthlyWage",
        null
    )]
    [InlineData("""[["floor"]]""", FaultCode.OutOfRange, "floor", null)]
    [InlineData("""[[]]""", FaultCode.OutOfRange, "", null)]
    [InlineData("""[["ceiling", "floor"]]""", FaultCode.OrderBroken, "ceiling > floor", null)]
    [InlineData("""[["referenceWage", "floor"]]""", FaultCode.OrderBroken, "referenceWage > floor", null)]
    [InlineData(
        """[["floor", "ceiling", "referenceWage"]]""",
        FaultCode.OrderBroken,
        "floor > ceiling > referenceWage",
        null
    )]
    public void Chain_must_have_known_names_that_can_be_ordered(string json, string code, string found, string? nearest)
    {
        Fault fault = RuleFolder.FaultOf(("/ordered", json));

        (fault.Code, fault.File, fault.Path, fault.Found, fault.Nearest)
            .Should()
            .Be((code, "a.json", "/ordered/0", found, nearest));
    }

    [Theory]
    [InlineData("/parameters/ratio/value", "3.01")]
    [InlineData("/amounts/floor/value", "\"ceiling + 0.01\"")]
    public void Floor_above_the_ceiling_for_every_wage_does_not_load_without_a_chain(string place, string json)
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.Path, fault.Allowed).Should().Be((FaultCode.OrderBroken, "/amounts", "floor ≤ ceiling"));
    }

    [Theory]
    [InlineData("/parameters", """{ "ratio": { "value": 3.01, "article": "一" } }""", "/parameters/ratio", "ratio")]
    [InlineData(
        "/amounts",
        """{ "floor": { "value": "9 * referenceWage", "article": "一" } }""",
        "/amounts/floor",
        "floor"
    )]
    [InlineData(
        "/amounts",
        """
            {
              "floor": { "value": "9 * referenceWage", "article": "一" },
              "ceiling": { "value": "2 * referenceWage", "article": "一" }
            }
            """,
        "/amounts",
        "floor, ceiling"
    )]
    public void Inherited_order_broken_by_an_extending_file_does_not_load(
        string place,
        string json,
        string blamed,
        string set
    )
    {
        using RuleFolder folder = new();
        Fault fault = folder
            .With(
                "province.json",
                SampleRules.Text(
                    ("/parameters/ratio/childMaySet", "\"free\""),
                    ("/ordered", """[["floor", "referenceWage", "ceiling"]]""")
                )
            )
            .With("city.json", SampleRules.Child("990000/pension", "990100", (place, json)))
            .Faults()
            .Should()
            .OnlyContain(found => found.File == "city.json" && found.Path == blamed)
            .And.Contain(found => found.Allowed == "floor ≤ ceiling")
            .Which;

        (fault.Code, fault.Found).Should().Be((FaultCode.OrderBroken, $"floor > ceiling ({set})"));
    }

    [Theory]
    [InlineData("/parameters/ratio/value", "3.00")]
    [InlineData("/amounts/floor/value", "\"1000 + 2 * referenceWage\"")]
    [InlineData("/amounts/floor/value", "\"max(1000, 4 * referenceWage)\"")]
    public void Floor_that_may_be_below_the_ceiling_loads(string place, string json) =>
        RuleFolder.Read((place, json)).Ordered.Should().ContainSingle().Which.Should().HaveCount(2);

    [Fact]
    public void Chain_between_two_announced_figures_holds_in_the_middle()
    {
        RuleSet set = RuleFolder.Read(
            ("/amounts/floor/byYear", """{ "2020": 2000, "2021": 2100 }"""),
            ("/amounts/ceiling/byYear", """{ "2020": 10000, "2021": 10500 }"""),
            ("/ordered", """[["floor", "referenceWage", "ceiling"]]""")
        );

        set.Ordered.Should().HaveCount(2);
    }

    [Fact]
    public void Chain_that_holds_nowhere_is_refused_though_each_pair_does()
    {
        Fault fault = RuleFolder
            .FaultsOf(
                SampleRules.Text(
                    ("/amounts/low/byYear", """{ "2020": 2000, "2021": 2000 }"""),
                    ("/amounts/low/article", "\"一\""),
                    ("/amounts/high/byYear", """{ "2020": 1999, "2021": 1999 }"""),
                    ("/amounts/high/article", "\"一\""),
                    ("/ordered", """[["low", "referenceWage", "high"]]""")
                )
            )
            .Should()
            .ContainSingle()
            .Subject;

        (fault.Code, fault.Found).Should().Be((FaultCode.OrderBroken, "low > referenceWage > high"));
    }

    [Fact]
    public void Amounts_that_double_one_another_are_refused_early()
    {
        IEnumerable<(string, string?)> doubling = Enumerable
            .Range(1, 60)
            .Select(level =>
                (
                    $"/amounts/a{level}",
                    (string?)
                        $$"""{ "value": "{{(level == 1 ? "floor + floor" : $"a{level - 1} + a{level - 1}")}}", "article": "一" }"""
                )
            );

        Fault fault = RuleFolder.FaultOf([.. doubling]);

        (fault.Code, fault.Allowed).Should().Be((FaultCode.TooLarge, "10000 parts"));
    }

    [Theory]
    [InlineData("amounts", """{ "value": "PREVIOUS", "article": "一" }""", "floor")]
    [InlineData("define", "\"PREVIOUS\"", "person.hardship")]
    public void Definitions_nested_too_deeply_are_refused(string part, string json, string ground)
    {
        IEnumerable<(string, string?)> tower = Enumerable
            .Range(1, 300)
            .Select(level =>
                ($"/{part}/a{level}", (string?)json.Replace("PREVIOUS", level == 1 ? ground : $"a{level - 1}"))
            );

        Fault fault = RuleFolder.FaultOf([.. tower]);

        (fault.Code, fault.Allowed).Should().Be((FaultCode.TooLarge, "250 levels"));
    }
}
