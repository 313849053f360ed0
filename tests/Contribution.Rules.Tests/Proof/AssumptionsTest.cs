namespace Contribution.Rules.Tests.Proof;

/// <summary>The assumptions of a proof, since a request that breaks them is refused, and their limits.</summary>
public sealed class AssumptionsTest
{
    private const string Wage = "person.priorYearMonthlyWage";

    private static readonly (string, string) Announced = Figure("least", 1100);

    private static readonly (string, string?) NoEmployers = ("/employerBase", "[]");

    private static readonly string Bounded = string.Join(
        ", ",
        Proven.Rule("own", "known", Wage),
        Proven.Rule("floor", $"{Wage} < least", "least", """, "overrides": ["own"] """),
        Proven.Rule("ceiling", $"{Wage} > ceiling", "ceiling", """, "overrides": ["own"] """)
    );

    [Fact]
    public void Proof_assumes_that_an_ordered_chain_holds()
    {
        Proven
            .Persons(Bounded, Announced)
            .Sentences.Should()
            .Equal("there is a case that two rules decide: ceiling, floor");
        Proven.Persons(Bounded, Announced, ("/ordered", """[["least", "ceiling"]]""")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Proof_takes_an_announced_amount_as_its_figure()
    {
        Proven
            .Persons(
                Bounded,
                Announced,
                ("/ordered", """[["least", "ceiling"]]"""),
                Proven.Invariant(""" "holds": "base >= 1100" """)
            )
            .Findings.Should()
            .BeEmpty();
        Proven
            .Persons(
                Bounded,
                Announced,
                ("/ordered", """[["least", "ceiling"]]"""),
                Proven.Invariant(""" "holds": "base > 1100" """)
            )
            .Sentences.Should()
            .Equal("invariant kept does not hold");
    }

    [Fact]
    public void Proof_takes_an_amount_rounded_up_as_not_below_its_form()
    {
        (string, string) up = Proven.Rounded("floor", "up");

        Proven.Of(up, Proven.Invariant(""" "holds": "base >= 0.6 * referenceWage" """)).Findings.Should().BeEmpty();
        Proven
            .Of(up, Proven.Invariant(""" "holds": "base >= 0.6 * referenceWage + 0.5" """))
            .Sentences.Should()
            .Equal("invariant kept does not hold");
    }

    [Fact]
    public void Proof_takes_an_amount_rounded_down_as_possibly_below_its_form()
    {
        Proven
            .Of(Proven.Rounded("floor", "down"), Proven.Invariant(""" "holds": "base >= 0.6 * referenceWage" """))
            .Sentences.Should()
            .Equal("invariant kept does not hold");
    }

    [Fact]
    public void Proof_finds_no_gap_outside_the_covered_pairs()
    {
        string owner = Proven.Rule("owner", "employer.kind = enterprise and person.category = employee", "ratio");
        (string, string) all = (
            "/covers",
            """{ "categories": ["employee", "flexibleWorker"], "kinds": ["enterprise"] }"""
        );
        (string, string) pairs = (
            "/covers",
            """{ "categories": ["employee", "flexibleWorker"], "kinds": ["enterprise"], "pairs": { "enterprise": ["employee"] } }"""
        );

        Proven
            .Persons(owner, all)
            .Finding.Witness!.Request.Persons[0]
            .Category.Should()
            .Be(PersonCategory.FlexibleWorker);
        Proven.Persons(owner, pairs).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Proof_includes_a_person_without_an_employer_when_a_pair_says_so()
    {
        Proven proven = Proven.Persons(
            Proven.Rule("own", "employer.materialsComplete or employer.kind = none", "ratio"),
            ("/covers", """{ "pairs": { "none": ["flexibleWorker"], "enterprise": ["employee"] } }""")
        );

        proven.Finding.Kind.Should().Be(ProofFindingKind.Gap);
        proven.Finding.Witness!.Request.Employer!.MaterialsComplete.Should().BeFalse();
        proven.Defect(proven.Finding.Witness.Request).Should().EndWith("no rule decides and none is open");
    }

    [Fact]
    public void Proof_assumes_a_determined_base_with_a_correction()
    {
        Proven
            .Persons(
                $"{Proven.Rule("corrected", "person.correction != none", "person.determinedBase")}, "
                    + Proven.Rule("other", "person.correction = none", "ratio")
            )
            .Findings.Should()
            .BeEmpty();
    }

    [Fact]
    public void Proof_includes_an_unknown_determined_base_without_a_correction()
    {
        Proven
            .Persons(
                $"{Proven.Rule("corrected", "person.correction != none", "person.determinedBase")}, "
                    + $"{Proven.Rule("determined", "person.correction = none and person.determinedBase != null", "person.determinedBase")}, "
                    + Proven.Rule("other", "person.correction = none and person.determinedBase = null", "ratio")
            )
            .Findings.Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("employer.kind = none")]
    [InlineData("employer.determinedBase = null")]
    [InlineData("not(employer.materialsComplete)")]
    [InlineData("employer.restructuring = none")]
    public void Proof_takes_facts_of_an_absent_employer_as_unknown(string condition)
    {
        string rule = Proven.Rule("own", condition, "ratio");

        Proven
            .Persons(rule, ("/covers", """{ "pairs": { "none": ["employee"] } }"""), NoEmployers)
            .Findings.Should()
            .BeEmpty();
        Proven
            .Persons(rule, ("/covers", """{ "categories": ["employee"] }"""), NoEmployers)
            .Findings.Should()
            .BeEmpty();
    }

    [Fact]
    public void Proof_limits_a_pair_to_its_covered_categories()
    {
        Proven
            .Persons(
                Proven.Rule("own", "person.category = employee", "ratio"),
                (
                    "/covers",
                    """{ "categories": ["employee"], "kinds": ["enterprise"], "pairs": { "enterprise": ["employee", "flexibleWorker"] } }"""
                )
            )
            .Findings.Should()
            .BeEmpty();
    }

    [Fact]
    public void Proof_assumes_a_reference_wage_above_zero() =>
        Proven.Persons(Proven.Rule("own", "referenceWage > 0", "ratio")).Findings.Should().BeEmpty();

    [Fact]
    public void Proof_assumes_that_an_ordered_chain_holds_for_the_greater_reference_wage()
    {
        string falling = Proven.Rule("own", "referenceWage != null", "min(floor, max(0, 2 * least - floor))");
        (string, string?) rises = Proven.Invariant(""" "risesWith": "referenceWage" """);

        Proven.Persons(falling, Announced, rises).Sentences.Should().Equal("invariant kept does not hold");
        Proven.Persons(falling, Announced, ("/ordered", """[["floor", "least"]]"""), rises).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Proof_excludes_cases_that_ordered_chains_exclude()
    {
        string[] rules =
        [
            Proven.Rule("one", "referenceWage != null", "ratio"),
            Proven.Rule("another", "referenceWage != null", "ratio"),
            Proven.Rule("unknown", "referenceWage = null", "ratio"),
        ];
        Proven
            .Persons(
                string.Join(", ", rules),
                Announced,
                Figure("fewer", 1000),
                ("/ordered", """[["least", "floor"], ["floor", "fewer"]]""")
            )
            .Sentences.Should()
            .Equal("rule another never decides", "rule one never decides");
    }

    [Fact]
    public void Proof_assumes_no_wage_below_zero()
    {
        Proven.Persons($"{Proven.Rule("own", $"{Wage} >= 0", Wage)}").Findings.Should().BeEmpty();
    }

    [Fact]
    public void Proof_has_no_case_for_the_employers_base_when_no_employer_is_covered()
    {
        Proven.Of(("/covers/kinds", "[]"), ("/employerBase", "[]")).Findings.Should().BeEmpty();
        Proven.Of(("/covers/kinds", "[]")).Sentences.Should().Equal("rule sum never decides");
    }

    [Fact]
    public void Proof_finds_a_gap_when_covered_employers_have_no_rules() =>
        Proven.Of(("/employerBase", "[]")).Sentences.Should().Equal("there is a case that no rule decides");

    private static (string, string) Figure(string amount, int yuan) =>
        (
            $"/amounts/{amount}",
            $$"""{ "byYear": { "2020": {{yuan}}, "2021": {{yuan}} }, "source": { "document": "测试公告" }, "article": "一" }"""
        );
}
