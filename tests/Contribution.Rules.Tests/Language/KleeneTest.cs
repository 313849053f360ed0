using Contribution.Rules.Language;

namespace Contribution.Rules.Tests.Language;

/// <summary>Three values: true, false and not known; <c>U</c> is a comparison with an unknown fact.</summary>
public sealed class KleeneTest
{
    private const string Unknown = "person.months > 6";

    [Theory]
    [InlineData("T and T", true)]
    [InlineData("T and F", false)]
    [InlineData("T and U", null)]
    [InlineData("F and T", false)]
    [InlineData("F and F", false)]
    [InlineData("F and U", false)]
    [InlineData("U and T", null)]
    [InlineData("U and F", false)]
    [InlineData("U and U", null)]
    [InlineData("T or T", true)]
    [InlineData("T or F", true)]
    [InlineData("T or U", true)]
    [InlineData("F or T", true)]
    [InlineData("F or F", false)]
    [InlineData("F or U", null)]
    [InlineData("U or T", true)]
    [InlineData("U or F", null)]
    [InlineData("U or U", null)]
    [InlineData("not(T)", false)]
    [InlineData("not(F)", true)]
    [InlineData("not(U)", null)]
    [InlineData("(U) = (U)", null)]
    [InlineData("(U) != (T)", null)]
    public void Truth_tables_hold_in_both_readings(string text, bool? value)
    {
        Node node = SampleFacts.Truth(text.Replace("T", "true").Replace("F", "false").Replace("U", Unknown));

        SampleFacts.With(testsAreUnknown: false).Truth(node).Should().Be(value);
        SampleFacts.With(testsAreUnknown: true).Truth(node).Should().Be(value);
    }

    [Theory]
    [InlineData("person.months + 1 > 0")]
    [InlineData("0 * person.months = 0")]
    [InlineData("min(1, person.months) < 2")]
    [InlineData("person.months in (1, 2)")]
    [InlineData("person.months between 0 and 12")]
    [InlineData("floor > 0")]
    [InlineData("-person.wage < 0")]
    [InlineData("twice > 0")]
    public void Expression_of_an_unknown_fact_is_unknown(string text) =>
        SampleFacts.With(testsAreUnknown: false).Truth(SampleFacts.Truth(text)).Should().BeNull();

    [Theory]
    [InlineData("1 between 2 and person.months")]
    [InlineData("3 between person.months and 2")]
    [InlineData("not(1 in (1, person.months))")]
    public void Condition_false_for_every_value_of_an_unknown_fact_is_false(string text) =>
        SampleFacts.With(testsAreUnknown: false).Truth(SampleFacts.Truth(text)).Should().BeFalse();

    [Theory]
    [InlineData("person.wage != null", false, null)]
    [InlineData("person.wage = null", true, null)]
    [InlineData("not(person.wage != null)", true, null)]
    [InlineData("floor != null", false, null)]
    [InlineData("announced != null", true, true)]
    [InlineData("person.wage = null and person.wage != null", false, null)]
    [InlineData("person.wage = null or true", true, true)]
    [InlineData("person.wage = null and false", false, false)]
    public void Test_for_null_is_certain_in_the_first_reading_and_open_in_the_second(
        string text,
        bool first,
        bool? second
    )
    {
        Node node = SampleFacts.Truth(text);

        SampleFacts.With(testsAreUnknown: false).Truth(node).Should().Be(first);
        SampleFacts.With(testsAreUnknown: true).Truth(node).Should().Be(second);
    }

    [Fact]
    public void Test_for_null_on_a_known_fact_is_the_same_in_both_readings()
    {
        Node node = SampleFacts.Truth("person.wage != null and not(person.wage = null)");

        SampleFacts.With(testsAreUnknown: false, ("person.wage", 0m)).Truth(node).Should().BeTrue();
        SampleFacts.With(testsAreUnknown: true, ("person.wage", 0m)).Truth(node).Should().BeTrue();
    }
}
