namespace Contribution.Rules.Tests.Proof;

/// <summary>Bases are proved to lie from 0 to 9,999,999,999.99 yuan, whichever rule gives them.</summary>
public sealed class BaseRangeTest
{
    private const string Wage = "person.priorYearMonthlyWage";

    [Theory]
    [InlineData(Wage + " - 1000")]
    [InlineData("0 - 0.01")]
    [InlineData("min(" + Wage + ", 5) - 10")]
    [InlineData(Wage + " - referenceWage")]
    public void Proof_refuses_a_base_below_zero_with_its_case(string given)
    {
        Proven proven = Of(given);

        proven.Finding.Kind.Should().Be(ProofFindingKind.BaseOutOfRange);
        proven.Finding.Subjects.Should().Equal("own");
        proven.Finding.En.Should().Be("rule own can give a base below 0 or above 9999999999.99");
        proven.Compute(proven.Finding.Witness!.Request).Persons[0].Base.Should().BeNegative();
    }

    [Theory]
    [InlineData("2 * " + Wage)]
    [InlineData(Wage + " + 0.01")]
    [InlineData("10000000000")]
    [InlineData(Wage + " + referenceWage")]
    [InlineData("top * referenceWage")]
    public void Proof_refuses_a_base_above_the_range_of_money_with_its_case(string given)
    {
        Proven proven = Of(given);

        proven.Finding.Kind.Should().Be(ProofFindingKind.BaseOutOfRange);
        proven.Compute(proven.Finding.Witness!.Request).Persons[0].Base.Should().BeGreaterThan(9999999999.99m);
    }

    [Theory]
    [InlineData("referenceWage - 5000")]
    [InlineData("-0.001 * referenceWage")]
    public void Proof_refuses_a_rounded_amount_below_zero_with_its_case(string value)
    {
        Proven proven = Rounded(value);

        proven.Finding.Kind.Should().Be(ProofFindingKind.BaseOutOfRange);
        proven.Compute(proven.Finding.Witness!.Request).Persons[0].Base.Should().BeNegative();
    }

    [Fact]
    public void Proof_refuses_a_rounded_amount_above_the_range_of_money_with_its_case()
    {
        Proven proven = Rounded("3 * referenceWage");

        proven.Finding.Kind.Should().Be(ProofFindingKind.BaseOutOfRange);
        proven.Compute(proven.Finding.Witness!.Request).Persons[0].Base.Should().BeGreaterThan(9999999999.99m);
    }

    [Theory]
    [InlineData("0.6 * referenceWage")]
    [InlineData("max(referenceWage - 5000, 0)")]
    public void Proof_accepts_a_rounded_amount_in_range(string value) => Rounded(value).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("referenceWage - 0.06", "up", true)]
    [InlineData("referenceWage - 0.11", "up", false)]
    [InlineData("referenceWage - 0.01", "down", true)]
    [InlineData("referenceWage - 0.02", "down", false)]
    [InlineData("referenceWage - 0.05", "halfUp", true)]
    [InlineData("referenceWage - 0.06", "halfUp", false)]
    [InlineData("referenceWage - 0.06", "halfDown", true)]
    [InlineData("referenceWage - 0.06", "halfEven", true)]
    [InlineData("referenceWage - 0.07", "halfEven", false)]
    public void Proof_knows_on_which_side_of_zero_an_amount_is_rounded(string value, string mode, bool holds)
    {
        Proven proven = Proven.Persons(
            Proven.Rule("own", "referenceWage >= 0.01", "min(level, 1000)"),
            Level(value, mode)
        );

        proven.Findings.Any(finding => finding.Kind == ProofFindingKind.BaseOutOfRange).Should().Be(!holds);
    }

    [Theory]
    [InlineData("0.6 * referenceWage", null)]
    [InlineData("3 * referenceWage", nameof(ProofFindingKind.BaseOutOfRange))]
    [InlineData("referenceWage - 5000", nameof(ProofFindingKind.BaseOutOfRange))]
    public void Proof_holds_an_employers_rounded_amount_in_the_range_of_the_wage(string value, string? failure)
    {
        Proven proven = Proven.Employers(Proven.Rule("level", "referenceWage != null", "level"), Level(value));

        proven.Findings.Select(finding => finding.Kind.ToString()).Should().Equal(failure is null ? [] : [failure]);
    }

    [Theory]
    [InlineData(Wage)]
    [InlineData("max(" + Wage + " - 1000, 0)")]
    [InlineData("min(2 * " + Wage + ", top * referenceWage, 9999999999.99)")]
    [InlineData("referenceWage")]
    [InlineData("0.5 * " + Wage + " + 0.5 * referenceWage")]
    public void Proof_accepts_a_base_in_range(string given) => Of(given).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("persons.individualBases - 1", nameof(ProofFindingKind.BaseOutOfRange))]
    [InlineData("2 * persons.individualBases", nameof(ProofFindingKind.BaseOutOfRange))]
    [InlineData("persons.individualBases + 1", nameof(ProofFindingKind.BaseOutOfRange))]
    [InlineData("persons.individualBases", null)]
    [InlineData("persons.individualBases + persons.exemptWages", null)]
    public void Proof_accepts_an_employers_base_whose_sum_is_in_range(string given, string? failure)
    {
        const string Known = "persons.individualBases != null and persons.exemptWages != null";
        Proven proven = Proven.Employers(Proven.Rule("sum", Known, given));

        proven.Findings.Select(finding => finding.Kind.ToString()).Should().Equal(failure is null ? [] : [failure]);
    }

    private static Proven Rounded(string value) =>
        Proven.Persons(Proven.Rule("own", "referenceWage != null", "level"), Level(value));

    private static (string, string) Level(string value, string mode = "halfUp") =>
        (
            "/amounts/level",
            $$"""{ "value": "{{value}}", "article": "一", "rounding": { "step": 0.1, "mode": "{{mode}}" } }"""
        );

    private static Proven Of(string given) =>
        Proven.Persons(Proven.Rule("own", Wage + " != null and referenceWage != null", given));
}
