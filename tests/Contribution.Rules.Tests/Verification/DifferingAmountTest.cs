using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.Verification;

/// <summary>Announced amounts held against their formulas. The sample reads 1.2 times the floor of the year before, 3000.</summary>
public sealed class DifferingAmountTest
{
    [Fact]
    public void Verify_notes_an_amount_that_its_formula_does_not_give_with_both_figures_and_the_reason()
    {
        VerificationReport report = Verify(
            Floor("""{ "value": 3333, "formula": "1.12 * priorYear.floor", "reading": "r" }""")
        );

        report.Holds.Should().BeTrue();
        DifferingAmount differing = report
            .RuleSets.Single(set => set.RuleSet.Id.Year == 2021)
            .Differing.Should()
            .ContainSingle()
            .Subject;
        (differing.Name, differing.Announced, differing.Computed, differing.Formula)
            .Should()
            .Be(("floor", 3333m, 3360m, "1.12 * priorYear.floor"));
        differing.Reading!.En.Should().Be("r");
    }

    [Theory]
    [InlineData("""{ "value": 3360, "formula": "1.12 * priorYear.floor" }""")]
    [InlineData("""{ "value": 3000, "formula": "priorYear.floor" }""")]
    [InlineData("""{ "value": 3001, "formula": "round up(1.0001 * priorYear.floor, 0)" }""")]
    [InlineData("""{ "value": 3360, "formula": "1.12 * priorYear.referenceWage" }""")]
    [InlineData("3360")]
    public void Verify_notes_nothing_when_the_formula_gives_the_amount_or_reads_figures_not_on_file(string figure) =>
        Verify(Floor(figure)).RuleSets.Should().OnlyContain(set => set.Differing.IsEmpty);

    [Fact]
    public void Amount_that_is_taken_over_keeps_its_own_rounding()
    {
        string rounded = """
            { "value": "ratio * referenceWage", "article": "一", "rounding": { "step": 1, "mode": "up" },
              "byYear": { "2020": 3000.50, "2021": { "value": 3000.50, "formula": "priorYear.floor" } } }
            """;

        Verify(rounded).RuleSets.Should().OnlyContain(set => set.Differing.IsEmpty);
    }

    [Fact]
    public void Formula_changes_no_answer_and_not_the_hash()
    {
        string[] hashes = [Hash("3360"), Hash("""{ "value": 3360, "formula": "1.12 * priorYear.floor" }""")];

        hashes.Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData("1.12 * priorYear.flor", FaultCode.UnknownName, "priorYear.flor")]
    [InlineData("1.12 * floor", FaultCode.UnknownName, "floor")]
    [InlineData("person.priorYearMonthlyWage", FaultCode.UnknownName, "person.priorYearMonthlyWage")]
    [InlineData("priorYear.floor > 3000", FaultCode.TypeMismatch, null)]
    public void Formula_that_is_no_number_of_the_rule_set_is_refused_with_its_place(
        string formula,
        string code,
        string? found
    )
    {
        Fault fault = RuleFolder.FaultOf(
            ("/amounts/floor", Floor($$"""{ "value": 3360, "formula": "{{formula}}" }"""))
        );

        (fault.Code, fault.Path).Should().Be((code, "/amounts/floor/byYear/2021/formula"));
        (found is null || fault.Found == found).Should().BeTrue(fault.En);
    }

    [Fact]
    public void Parameter_cannot_have_a_formula()
    {
        Fault fault = RuleFolder.FaultOf(
            (
                "/parameters/ratio",
                """{ "value": 0.60, "byYear": { "2020": { "value": 0.60, "formula": "top" } }, "article": "一" }"""
            )
        );

        (fault.Code, fault.Path).Should().Be((FaultCode.UnknownProperty, "/parameters/ratio/byYear/2020/formula"));
    }

    private static string Floor(string of2021) =>
        $$"""
            { "value": "ratio * referenceWage", "article": "一", "byYear": { "2020": 3000, "2021": {{of2021}} } }
            """;

    private static VerificationReport Verify(string floor)
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text(("/amounts/floor", floor)));
        return RuleSetVerifier.VerifyDirectory(folder.FullName);
    }

    private static string Hash(string figure)
    {
        using RuleFolder folder = new();
        return folder
            .With("a.json", SampleRules.Text(("/amounts/floor", Floor(figure))))
            .Get("990000/pension/2021")
            .Hash;
    }
}
