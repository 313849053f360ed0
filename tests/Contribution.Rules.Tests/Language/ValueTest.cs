using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Language;

public sealed class ValueTest
{
    private static readonly Interpreter Facts = SampleFacts.With(
        testsAreUnknown: false,
        ("person.wage", 1000.00m),
        ("reference", 2277.83m),
        ("person.category", 1),
        ("employer.kind", 0),
        ("person.hardship", 0),
        ("person.proof", 1)
    );

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 3 - 2", "5")]
    [InlineData("10 - (3 - 2)", "9")]
    [InlineData("12 / 4 / 3", "1")]
    [InlineData("12 / (4 / 2)", "6")]
    [InlineData("2 - -3", "5")]
    [InlineData("- 2 * 3", "-6")]
    [InlineData("-2 - 3", "-5")]
    [InlineData("--2", "2")]
    [InlineData("-(2 + 3)", "-5")]
    [InlineData("1 / 3 * 3", "1")]
    [InlineData("1/3", "1/3")]
    [InlineData(".5 + 0.25", "0.75")]
    [InlineData("007", "7")]
    [InlineData("3 * 27334 / 12", "6833.5")]
    [InlineData("min(3, 1, 2)", "1")]
    [InlineData("max(3, 1, 2)", "3")]
    [InlineData("min(person.wage)", "1000")]
    [InlineData("max(person.wage, floor)", "1366.698")]
    [InlineData("min(-person.wage, -floor)", "-1366.698")]
    [InlineData("ratio * reference", "1366.698")]
    [InlineData("reference * ratio", "1366.698")]
    [InlineData("reference / 2", "1138.915")]
    [InlineData("floor", "1366.698")]
    [InlineData("rounded", "1367")]
    [InlineData("announced", "1500.5")]
    [InlineData("twice - person.wage", "1000")]
    [InlineData("0 * person.wage", "0")]
    [InlineData("person.wage\n+\t1", "1001")]
    public void Number_is_evaluated_exactly(string text, string value) =>
        Facts.Number(SampleFacts.Number(text))!.Value.ToString().Should().Be(value);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("person.proof", true)]
    [InlineData("person.hardship", false)]
    [InlineData("not(person.hardship)", true)]
    [InlineData("not(not(person.hardship))", false)]
    [InlineData("person.wage = 1000", true)]
    [InlineData("person.wage = 1000.0", true)]
    [InlineData("person.wage != 1000", false)]
    [InlineData("person.wage < 1000", false)]
    [InlineData("person.wage <= 1000", true)]
    [InlineData("person.wage > 999.99", true)]
    [InlineData("person.wage >= 1000.01", false)]
    [InlineData("person.wage > 1000", false)]
    [InlineData("person.wage >= 1000", true)]
    [InlineData("person.wage<floor", true)]
    [InlineData("1000 < 2 * person.wage - 999", true)]
    [InlineData("person.category = retiree", true)]
    [InlineData("retiree = person.category", true)]
    [InlineData("person.category != retiree", false)]
    [InlineData("person.category in (employee, retiree)", true)]
    [InlineData("person.category in (employee, owner)", false)]
    [InlineData("person.category in (retiree)", true)]
    [InlineData("not(person.category in (employee))", true)]
    [InlineData("person.wage in (1, 1000)", true)]
    [InlineData("person.wage between 1000 and 1000", true)]
    [InlineData("person.wage between 1000.01 and 2000", false)]
    [InlineData("person.wage between 0 and 999.99", false)]
    [InlineData("person.wage between 2000 and 0", false)]
    [InlineData("person.wage between 1 + 1 and 2 * 500 and person.proof", true)]
    [InlineData("person.wage != null", true)]
    [InlineData("person.wage = null", false)]
    [InlineData("null = person.months", true)]
    [InlineData("person.months != null", false)]
    [InlineData("person.wage + person.months = null", true)]
    [InlineData("announced != null", true)]
    [InlineData("exempt", true)]
    [InlineData("exempt = person.proof", true)]
    [InlineData("person.hardship != person.proof", true)]
    [InlineData("person.hardship = (1 > 2)", true)]
    [InlineData("true or true and false", true)]
    [InlineData("(true or true) and false", false)]
    [InlineData("false and false or true", true)]
    [InlineData("1 < 2 and 2 < 1 or 3 = 3", true)]
    [InlineData("1 + 1 = 2 and not(1 = 2)", true)]
    public void Condition_is_evaluated(string text, bool value) =>
        Facts.Truth(SampleFacts.Truth(text)).Should().Be(value);

    [Theory]
    [InlineData("a + 1 * 2", "a + (1 * 2)")]
    [InlineData("-a + 1", "(-a) + 1")]
    [InlineData("a - 1 - 2", "(a - 1) - 2")]
    public void Operators_have_their_usual_precedence(string text, string same)
    {
        Scope scope = new([KeyValuePair.Create<string, Node>("a", new FactNode(SampleFacts.Wage))]);

        Shape(ExpressionParser.Parse(text, scope, DataType.Number))
            .Should()
            .Be(Shape(ExpressionParser.Parse(same, scope, DataType.Number)));
    }

    [Fact]
    public void Number_of_a_truth_value_is_one_or_zero()
    {
        Facts.Number(SampleFacts.Truth("true")).Should().Be(Rational.One);
        Facts.Number(SampleFacts.Truth("false")).Should().Be(Rational.Zero);
    }

    [Fact]
    public void All_lists_the_nodes_of_a_tree_with_its_root_first()
    {
        Node sum = SampleFacts.Number("person.wage + 1");

        sum.All().Select(node => node.GetType()).Should().Equal(sum.GetType(), typeof(FactNode), typeof(NumberNode));
    }

    [Fact]
    public void Constant_has_a_value_without_facts()
    {
        SampleFacts.Number("ratio * 100 / 3").Constant.Should().Be(new Rational(20, 1));
        SampleFacts.Number("max(ratio, 1/3, -5)").Constant.Should().Be(new Rational(3, 5));
        SampleFacts.Number("-ratio").Constant.Should().Be(new Rational(-3, 5));
        SampleFacts.Number("ratio * person.wage").Constant.Should().BeNull();
        SampleFacts.Number("floor").Constant.Should().BeNull("an amount is computed once a request");
    }

    [Fact]
    public void Name_in_two_enumerations_belongs_to_that_of_the_other_operand()
    {
        DataType other = DataType.Choice("other", ["x", "none"]);
        Scope scope = SampleFacts.All.With([
            KeyValuePair.Create<string, Node>("o", new FactNode(new Symbol("o", other))),
        ]);

        Node node = ExpressionParser.Parse("o = none and employer.kind = none", scope, DataType.Truth);

        node.All().OfType<ChoiceNode>().Select(choice => choice.Ordinal).Should().Equal(1, 2);
    }

    private static string Shape(Node node) =>
        $"{node.GetType().Name}{(node as ArithmeticNode)?.Operation}({string.Join(",", node.Parts.Select(Shape))})";
}
