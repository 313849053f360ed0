namespace Contribution.Rules.Tests.RuleSets.Building.Tiers;

/// <summary>Closed lists of tiers: refused off the list, or the next lower one.</summary>
public sealed class TiersTest
{
    private const string Refused = "person.declaredBase != null and list != null and person.declaredBase in list";
    private const string NextLower = "person.declaredBase != null and list != null";

    [Theory]
    [InlineData("3000", "P 3000.00 declared 四")]
    [InlineData("3001", "P - declaredBase")]
    [InlineData("3010", "P 3010.00 declared 四")]
    [InlineData("15004", "P 15004.00 declared 四")]
    [InlineData("15004.50", "P - declaredBase")]
    public void Compute_accepts_a_tier_and_asks_for_another_base_outside_the_list(string declared, string line) =>
        Lines(Refused, "person.declaredBase", declared).Should().Equal(line);

    [Theory]
    [InlineData("""{ "ratios": [0.6, 0.6], "article": "四" }""", "/tiers/shares/ratios", "缴费档次 0.6 重复")]
    [InlineData("""{ "amounts": ["4250", "4250"], "article": "四" }""", "/tiers/shares", "缴费档次 4250 重复")]
    public void Tier_given_twice_is_refused(string tiers, string path, string zh)
    {
        Fault fault = RuleFolder.FaultsOf(SampleRules.Text(("/tiers/shares", tiers))).Should().ContainSingle().Subject;

        (fault.Code, fault.Path, fault.Zh).Should().Be((FaultCode.DuplicateId, path, zh));
    }

    [Fact]
    public void Compute_names_the_tiers_when_no_base_is_declared()
    {
        AnswerLines
            .Findings(Catalogue(Refused, "person.declaredBase"), Request("3001"), "not-a-tier")
            .Should()
            .Equal("申报的 3001.00 不是可选的缴费档次，可选：3000.00、3010.00、5010.00、15004.00");
        AnswerLines
            .Findings(Catalogue(Refused, "person.declaredBase"), Request("3010"), "not-a-tier")
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("1", "P 3000.00 declared 四")]
    [InlineData("3009.99", "P 3000.00 declared 四")]
    [InlineData("3010", "P 3010.00 declared 四")]
    [InlineData("15003.99", "P 5010.00 declared 四")]
    [InlineData("99999", "P 15004.00 declared 四")]
    public void Compute_takes_the_next_lower_tier(string declared, string line) =>
        Lines(NextLower, "tier(person.declaredBase, list)", declared).Should().Equal(line);

    [Fact]
    public void Compute_is_undetermined_without_the_wage_that_tiers_are_computed_from() =>
        AnswerLines
            .Of(
                Catalogue(Refused, "person.declaredBase"),
                Request("3000").Replace("5001.5", "null", StringComparison.Ordinal)
            )
            .Should()
            .Equal("P - referenceWages.city");

    [Fact]
    public void Proof_reads_every_tier()
    {
        using RuleFolder folder = Folder(NextLower, "tier(person.declaredBase, list)");

        ProofReport report = ProofReport.Prove(folder.Get("990000/pension/2020"));

        report.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Proof_finds_a_base_that_falls_when_the_declared_one_rises()
    {
        using RuleFolder folder = Folder(NextLower, "8000 - 0.5 * tier(person.declaredBase, list)");

        ProofReport
            .Prove(folder.Get("990000/pension/2020"))
            .Findings.Should()
            .Contain(finding => finding.Subjects.Contains("rises"));
    }

    [Theory]
    [InlineData("/tiers/list", """{ "article": "四" }""", FaultCode.Missing)]
    [InlineData("/tiers/list/amounts", """["5000", "4000"]""", FaultCode.OrderBroken)]
    [InlineData("/tiers/list/amounts", """["5000", "floors"]""", FaultCode.UnknownName)]
    [InlineData(
        "/tiers/list/amounts",
        """["0.60 * referenceWage", "0.80 * referenceWage", "0.70 * referenceWage"]""",
        FaultCode.OrderBroken
    )]
    [InlineData(
        "/tiers/list",
        """{ "ratios": [0.60, 0.80, 0.70], "rounding": { "step": 1, "mode": "halfUp" }, "article": "四" }""",
        FaultCode.OrderBroken
    )]
    [InlineData(
        "/tiers/list",
        """{ "ratios": [0.50, 0.70], "within": ["floor", "ceiling"], "rounding": { "step": 1, "mode": "up" }, "article": "四" }""",
        FaultCode.OrderBroken
    )]
    [InlineData(
        "/tiers/list",
        """{ "ratios": [0.60, 3.10], "within": ["floor", "ceiling"], "rounding": { "step": 1, "mode": "down" }, "article": "四" }""",
        FaultCode.OrderBroken
    )]
    [InlineData("/tiers/list/within", """["floor", "top2"]""", FaultCode.UnknownReference)]
    [InlineData("/individualBase/0/when", "\"person.declaredBase in lists\"", FaultCode.Syntax)]
    [InlineData("/individualBase/0/base", "\"list\"", FaultCode.TypeMismatch)]
    [InlineData("/without", """["own-wages"]""", FaultCode.UnknownReference)]
    [InlineData("/amounts/floor/value", "\"round sideways(3, 0)\"", FaultCode.Syntax)]
    [InlineData("/amounts/floor/value", "\"round up(3, 9)\"", FaultCode.OutOfRange)]
    [InlineData("/individualBase/0/base", "\"round up(floor, 0)\"", FaultCode.TypeMismatch)]
    [InlineData("/individualBase/0/when", "\"list in (list)\"", FaultCode.TypeMismatch)]
    [InlineData("/individualBase/0/when", "\"list in (list, list)\"", FaultCode.TypeMismatch)]
    public void Faulty_list_of_tiers_does_not_load(string place, string json, string code)
    {
        using RuleFolder folder = Folder(Refused, "person.declaredBase", (place, json));

        folder.Faults().Should().Contain(fault => fault.Code == code);
    }

    [Theory]
    [InlineData("""{ "ratios": [0.60], "of": "wage", "article": "四" }""", FaultCode.UnknownName, "/of", 1)]
    [InlineData("""{ "ratios": [0.60, -1], "article": "四" }""", FaultCode.OutOfRange, "/ratios/1", null)]
    [InlineData("""{ "amounts": ["floor", "floors"], "article": "四" }""", FaultCode.UnknownName, "/amounts/1", 1)]
    [InlineData(
        """{ "byYear": { "2020": { "amounts": ["floor", "１"] } }, "article": "四" }""",
        FaultCode.Syntax,
        "/byYear/2020/amounts/1",
        1
    )]
    [InlineData(
        """{ "byYear": { "2020": { "ratios": [0.60], "of": "wage" } }, "article": "四" }""",
        FaultCode.UnknownName,
        "/byYear/2020/of",
        1
    )]
    public void Fault_of_a_tier_names_its_place(string list, string code, string path, int? column)
    {
        using RuleFolder folder = Folder(Refused, "person.declaredBase", ("/tiers/list", list));

        folder
            .Faults()
            .Select(fault => (fault.Code, fault.Path, fault.Column))
            .Should()
            .Equal((code, "/tiers/list" + path, column));
    }

    [Theory]
    [InlineData("referenceWage + 100", "3061.00")]
    [InlineData("referenceWage - 100", "2941.00")]
    [InlineData("referenceWage / 2", "1501.00")]
    [InlineData("mean(referenceWage, 5000)", "3001.00")]
    public void Ratio_of_a_tier_is_of_the_named_amount(string of, string tier)
    {
        using RuleFolder folder = Folder(
            Refused,
            "person.declaredBase",
            (
                "/tiers/list",
                $$"""{ "ratios": [0.60], "of": "{{of}}", "rounding": { "step": 1, "mode": "up" }, "article": "四" }"""
            )
        );

        AnswerLines.Of(folder.Load(), Request(tier)).Should().Equal($"P {tier} declared 四");
    }

    [Theory]
    [InlineData("[0.551, 0.552, 3.00]", "[\"floor\", \"ceiling\"]")]
    [InlineData("[0.60, 0.6001, 3.00]", "[\"floor\", \"ceiling\"]")]
    public void Tiers_within_a_step_of_their_order_load(string ratios, string within)
    {
        using RuleFolder folder = Folder(
            Refused,
            "person.declaredBase",
            (
                "/tiers/list",
                $$"""{ "ratios": {{ratios}}, "within": {{within}}, "rounding": { "step": 1, "mode": "up" }, "article": "四" }"""
            )
        );

        folder.Load().Ids.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("0.50", false)]
    [InlineData("0.55", true)]
    public void Proof_finds_a_computed_tier_below_the_floor(string ratio, bool holds)
    {
        using RuleFolder folder = Folder(
            Refused,
            "person.declaredBase",
            (
                "/tiers/list",
                $$"""{ "ratios": [{{ratio}}, 0.60], "rounding": { "step": 1, "mode": "up" }, "article": "四" }"""
            ),
            (
                "/invariants",
                """[{ "id": "not-below-floor", "for": "individualBase", "when": "status = determined", "holds": "base >= floor" }]"""
            )
        );

        ProofReport.Prove(folder.Get("990000/pension/2020")).Holds.Should().Be(holds);
    }

    private static IEnumerable<string> Lines(string when, string value, string declared) =>
        AnswerLines.Of(Catalogue(when, value), Request(declared));

    private static string Request(string declared) =>
        $$"""
            { "jurisdiction": "990000", "contributionYear": 2020, "insurance": "pension",
              "referenceWages": { "city": 5001.5 },
              "persons": [{ "id": "P", "category": "flexibleWorker", "declaredBase": {{declared}} }] }
            """;

    private static RuleSetCatalogue Catalogue(string when, string value)
    {
        using RuleFolder folder = Folder(when, value);
        return folder.Load();
    }

    private static RuleFolder Folder(string when, string value, params (string, string?)[] more) =>
        new RuleFolder().With(
            "a.json",
            SampleRules.Text([
                ("/contributionYears", """{ "from": 2020, "through": 2020 }"""),
                ("/covers", """{ "categories": ["flexibleWorker"] }"""),
                ("/employerBase", "[]"),
                ("/amounts/floor", """{ "value": "0.55 * referenceWage", "article": "一" }"""),
                ("/amounts/ceiling", """{ "value": "round up(3.00 * referenceWage, 0)", "article": "一" }"""),
                (
                    "/tiers",
                    """
                    { "list": { "amounts": ["round half up(0.60 * referenceWage - 0.90, -2)", "0.60 * referenceWage",
                      "referenceWage", "round down(3.00 * referenceWage, 0)"], "article": "四",
                      "rounding": { "step": 10, "mode": "up" } } }
                    """
                ),
                (
                    "/individualBase",
                    $$"""[{ "id": "declared", "article": "四", "when": "{{when}}", "base": "{{value}}" }]"""
                ),
                (
                    "/invariants",
                    """[{ "id": "rises", "for": "individualBase", "when": "status = determined", "risesWith": "person.declaredBase" }]"""
                ),
                .. more,
            ])
        );
}
