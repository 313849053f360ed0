namespace Contribution.Rules.NRules.Tests;

/// <summary>Figures with more digits than a decimal has room for.</summary>
public sealed class LimitsTest
{
    private const decimal Most = 9_999_999_999.99m;

    private static readonly decimal[] Declared = [0m, 0.01m, 1234.56m, 5_000_000_000.01m, 9_999_999_999.98m, Most];

    [Theory]
    [InlineData("0.60000000000000000001")]
    [InlineData("0.33333333333333333333")]
    [InlineData("0.99999999999999999999")]
    public void ComputeBases_takes_a_parameter_with_20_decimals(string ratio)
    {
        string parameter = $$""" "ratio": { "value": {{ratio}}, "article": "1" } """;

        AssertSame("ratio * person.declaredBase", parameter, "person.declaredBase != null");
        AssertSame("person.declaredBase", parameter, "person.declaredBase >= ratio * 5000000000.01");
        AssertSame(
            "max(ratio * person.declaredBase, share)",
            parameter,
            "person.declaredBase between 0 and ratio * share * 900"
        );
        AssertSame(
            "min(person.declaredBase, share) - ratio * share / 7",
            parameter,
            "not(person.declaredBase < ratio * share)"
        );
    }

    [Fact]
    public void ComputeBases_takes_products_of_parameters()
    {
        string parameters = """
            "a": { "value": 0.9999999999, "article": "1" }, "b": { "value": 0.0000000003, "article": "1" }
            """;

        AssertSame("a * (person.declaredBase + b) / 3", parameters, "person.declaredBase != null");
    }

    [Fact]
    public void ComputeBases_takes_the_largest_wages_and_their_sum()
    {
        AssertSame("person.declaredBase", "", "person.declaredBase != null");
        AssertSame("max(person.declaredBase, referenceWage / 3)", "", "person.declaredBase * 12 >= referenceWage");
    }

    private static void AssertSame(string baseText, string parameters, string when)
    {
        (IContributionRules compiled, IContributionRules nrules) = RuleFile.Load(
            baseText,
            parameters: parameters,
            when: when
        );
        foreach (decimal wage in new[] { 0.01m, 27334m, Most })
        {
            string expected = Engines.Answer(compiled, RuleFile.Request(Declared, wage));

            Engines.Answer(nrules, RuleFile.Request(Declared, wage)).Should().Be(expected);
            expected.Should().Contain("\"status\":\"determined\"");
        }
    }
}
