namespace Contribution.Rules.Tests.Proof;

/// <summary>A proof reads expressions as a computation does.</summary>
public sealed class ReadingTest
{
    private const string Wage = "person.priorYearMonthlyWage";

    [Theory]
    [InlineData("WAGE <= min(1000, 2000)", "WAGE > 1000")]
    [InlineData("WAGE <= max(1000, WAGE - 500)", "WAGE > 1000")]
    [InlineData("WAGE = 1000", "WAGE != 1000")]
    [InlineData("WAGE between 1000 and 2000", "not(WAGE between 1000 and 2000)")]
    [InlineData("WAGE / 2 + 100 < 1000 - WAGE", "-WAGE <= -600")]
    [InlineData("WAGE = null", "WAGE != null")]
    [InlineData("person.hardship = person.exemptionProof", "person.hardship != person.exemptionProof")]
    [InlineData("person.correction in (inYear, crossYear)", "not(person.correction != none)")]
    [InlineData("WAGE in (1000, 2000)", "not(WAGE in (1000, 2000))")]
    [InlineData("(WAGE < 1000) = person.hardship", "(WAGE < 1000) != person.hardship")]
    [InlineData("WAGE <= min(1000, WAGE + 500)", "WAGE > 1000")]
    [InlineData("WAGE + person.declaredBase != null", "WAGE + person.declaredBase = null")]
    public void Proof_accepts_two_conditions_of_which_always_one_holds(string one, string other) =>
        Proven.Persons(Rules(one, other)).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("WAGE < min(1000, 2000)", "WAGE > 1000", nameof(ProofFindingKind.Gap), 1000)]
    [InlineData("WAGE < max(1000, 2000)", "WAGE >= 1999.99", nameof(ProofFindingKind.Overlap), 1999.99)]
    [InlineData("WAGE != 1234.56", "WAGE > 9 and WAGE < 1", nameof(ProofFindingKind.Gap), 1234.56)]
    [InlineData("WAGE between 1000 and 2000", "WAGE <= 1000 or WAGE > 2000", nameof(ProofFindingKind.Overlap), 1000)]
    [InlineData("WAGE < 0.01", "WAGE > 0.01", nameof(ProofFindingKind.Gap), 0.01)]
    public void Proof_refuses_two_conditions_that_leave_a_gap_or_overlap_in_one_wage(
        string one,
        string other,
        string failure,
        double wage
    ) =>
        Proven
            .Persons(Rules(one, other))
            .Findings.Should()
            .ContainSingle(finding => finding.Kind.ToString() == failure)
            .Which.Witness!.Request.Persons[0]
            .PriorYearMonthlyWage.Should()
            .Be((decimal)wage);

    [Fact]
    public void Priority_over_all_silences_even_rules_that_overlap()
    {
        string before = Proven.Rule("before", "person.hardship", "ratio", """, "precedes": ["*"] """);
        string one = Proven.Rule("one", "person.hardship or person.exemptionProof", "ratio");
        string other = Proven.Rule("other", "not(person.exemptionProof)", "ratio");

        Proven.Persons($"{before}, {one}, {other}").Findings.Should().BeEmpty();
        Proven.Persons($"{one}, {other}").Sentences.Should().Equal("there is a case that two rules decide: one, other");
    }

    [Fact]
    public void Exception_to_an_exception_is_read_after_it()
    {
        string own = Proven.Rule("own", $"{Wage} != null", Wage);
        string low = Proven.Rule("low", $"{Wage} < 1000", "1000", """, "overrides": ["own"] """);
        string lowest = Proven.Rule("lowest", $"{Wage} < 500", "500", """, "overrides": ["low"] """);

        // Not transitive: the lowest silences the low one, and nothing silences the own wage but the low one.
        Proven.Persons($"{own}, {low}, {lowest}").Findings.Should().BeEmpty();
    }

    [Fact]
    public void Amounts_are_computed_for_a_greater_reference_wage()
    {
        Proven proven = Proven.Persons(
            Proven.Rule("floor", "referenceWage != null", "max(100000 - floor, 0)"),
            Proven.Rounded("floor", "up"),
            Proven.Invariant(""" "risesWith": "referenceWage" """)
        );

        proven.Sentences.Should().Equal("invariant kept does not hold");
    }

    [Fact]
    public void Base_of_two_facts_is_known_when_both_are()
    {
        string both = Proven.Rule(
            "both",
            $"{Wage} + person.declaredBase != null",
            $"0.5 * {Wage} + 0.5 * person.declaredBase"
        );

        Proven
            .Persons($"{both}, {Proven.Rule("none", $"{Wage} + person.declaredBase = null", "ratio")}")
            .Findings.Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("up", "0.6 * referenceWage", "0.6 * referenceWage + 1")]
    [InlineData("down", "0.6 * referenceWage - 1", "0.6 * referenceWage")]
    [InlineData("halfUp", "0.6 * referenceWage - 1", "0.6 * referenceWage + 1")]
    public void Rounded_amount_is_within_a_step_of_its_form(string mode, string least, string most)
    {
        Proven
            .Persons(
                Proven.Rule("least", "referenceWage != null", "least"),
                Proven.Rounded("least", mode),
                Proven.Invariant($""" "holds": "base between {least} and {most}" """)
            )
            .Findings.Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("up", "base <= 0.6 * referenceWage")]
    [InlineData("down", "base >= 0.6 * referenceWage")]
    [InlineData("halfUp", "base <= 0.6 * referenceWage")]
    [InlineData("halfUp", "base >= 0.6 * referenceWage")]
    public void Rounded_amount_differs_from_its_form(string mode, string holds) =>
        Proven
            .Persons(
                Proven.Rule("least", "referenceWage != null", "least"),
                Proven.Rounded("least", mode),
                Proven.Invariant($""" "holds": "{holds}" """)
            )
            .Sentences.Should()
            .Equal("invariant kept does not hold");

    [Theory]
    [InlineData("", "invariant kept does not hold")]
    [InlineData(""" "when": "person.hardship", """, null)]
    [InlineData(""" "when": "not(person.hardship)", """, "invariant kept does not hold")]
    public void Base_must_rise_only_where_the_invariant_says_so(string when, string? sentence)
    {
        string rising = Proven.Rule("rising", $"known and person.hardship", Wage);
        string falling = Proven.Rule("falling", $"known and not(person.hardship)", $"max(100000 - {Wage}, 0)");

        Proven
            .Persons($"{rising}, {falling}", Proven.Invariant($""" {when} "risesWith": "{Wage}" """))
            .Sentences.Should()
            .Equal(sentence is null ? [] : [sentence]);
    }

    [Theory]
    [InlineData("base != null", "base >= 0", null)]
    [InlineData("base != null", "base > 0", "invariant kept does not hold")]
    [InlineData("base = null", "person.hardship", "invariant kept does not hold")]
    [InlineData("base = null", "not(person.hardship) or status = notInsured", null)]
    public void Invariant_may_ask_whether_there_is_a_base(string when, string holds, string? sentence)
    {
        string exempt =
            """{ "id": "exempt", "article": "一", "status": "notInsured", "when": "person.exemptionProof" }""";
        string own = Proven.Rule("own", $"{Wage} != null and not(person.exemptionProof)", Wage);

        Proven
            .Persons($"{exempt}, {own}", Proven.Invariant($""" "when": "{when}", "holds": "{holds}" """))
            .Sentences.Should()
            .Equal(sentence is null ? [] : [sentence]);
    }

    [Fact]
    public void Unguarded_base_breaks_no_further_invariant() =>
        Proven
            .Persons(
                Proven.Rule("own", "true", Wage),
                Proven.Invariant(""" "when": "status = determined", "holds": "base >= 0" """)
            )
            .Sentences.Should()
            .Equal("rule own decides although it reads an unknown fact");

    private static string Rules(string one, string other) =>
        $"{Proven.Rule("one", Of(one), "ratio")}, {Proven.Rule("other", Of(other), "ratio")}";

    private static string Of(string condition) => condition.Replace("WAGE", Wage, StringComparison.Ordinal);
}
