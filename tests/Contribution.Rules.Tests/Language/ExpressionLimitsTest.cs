using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Language;

public sealed class ExpressionLimitsTest
{
    [Fact]
    public void Parse_refuses_a_text_of_a_megabyte()
    {
        Fault fault = SampleFacts.Fault(new string(' ', 1 << 20) + "true");

        (fault.Code, fault.Column).Should().Be((FaultCode.TooLarge, ExpressionLimits.Length + 1));
        fault.En.Should().Be("too large: 1048580 characters (column 2001); at most 2000 characters");
    }

    [Fact]
    public void Parse_accepts_the_longest_expression()
    {
        string longest = "true".PadRight(ExpressionLimits.Length);

        SampleFacts.Truth(longest).Should().Be(new TruthNode(true));
        SampleFacts.Fault(longest + " ").Code.Should().Be(FaultCode.TooLarge);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("min(", "1", ")")]
    [InlineData("-", "1", "")]
    [InlineData("1+(", "1", ")")]
    [InlineData("- -(", "1", ")")]
    public void Parse_refuses_deep_nesting(string open, string core, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 300)) + core + string.Concat(Enumerable.Repeat(close, 300));

        Fault fault = SampleFacts.Fault(deep, DataType.Number);

        fault.Code.Should().Be(FaultCode.TooLarge);
        fault.Allowed.Should().Be($"{ExpressionLimits.Nesting} levels");
    }

    [Theory]
    [InlineData("(")]
    [InlineData("not(")]
    public void Parse_refuses_ten_thousand_parentheses(string open) =>
        SampleFacts.Fault(string.Concat(Enumerable.Repeat(open, 10_000))).Code.Should().Be(FaultCode.TooLarge);

    [Fact]
    public void Parse_accepts_nesting_within_the_limit()
    {
        int levels = ExpressionLimits.Nesting - 1;

        SampleFacts.Number(new string('(', levels) + "7" + new string(')', levels)).Constant.Should().Be(Seven);
        SampleFacts
            .Fault(new string('(', levels + 1) + "7" + new string(')', levels + 1), DataType.Number)
            .Code.Should()
            .Be(FaultCode.TooLarge);
    }

    [Theory]
    [InlineData("t", " and ")]
    [InlineData("t", " or ")]
    [InlineData("1", "+")]
    [InlineData("1", "*")]
    public void Parse_refuses_a_chain_of_hundreds(string link, string sign)
    {
        DataType type = link == "1" ? DataType.Number : DataType.Truth;
        Scope scope = new([KeyValuePair.Create<string, Node>("t", new TruthNode(true))]);
        string chain = string.Join(sign, Enumerable.Repeat(link, ExpressionLimits.Depth));

        ExpressionParser.Parse(chain, scope, type).Depth.Should().Be(ExpressionLimits.Depth);
        Action longer = () => ExpressionParser.Parse(chain + sign + link, scope, type);
        Fault fault = longer.Should().Throw<ExpressionException>().Which.Fault;
        (fault.Code, fault.Column)
            .Should()
            .Be((FaultCode.TooLarge, chain.Length + sign.Length - sign.TrimStart().Length + 1));
    }

    [Theory]
    [InlineData("+")]
    [InlineData(" and ")]
    public void Parse_refuses_a_chain_of_thousands(string sign) =>
        SampleFacts.Fault(string.Join(sign, Enumerable.Repeat("1", 5_000))).Code.Should().Be(FaultCode.TooLarge);

    [Fact]
    public void Parse_accepts_a_list_of_hundreds_and_counts_its_values()
    {
        string list = string.Join(',', Enumerable.Range(1, 400));

        Node node = SampleFacts.Truth($"person.wage in ({list})");

        (node.Depth, node.Size).Should().Be((2, 402));
    }

    [Theory]
    [InlineData("999999999999999999999999", true)]
    [InlineData("9999999999999999999999999", false)]
    [InlineData("0.0000000000000000000001", true)]
    [InlineData("0.00000000000000000000001", false)]
    public void Parse_refuses_a_number_of_more_than_24_characters(string number, bool fine)
    {
        if (fine)
        {
            SampleFacts.Number(number).Constant!.Value.ToString().Should().NotBeEmpty().And.NotBe("0");
        }
        else
        {
            SampleFacts.Fault(number, DataType.Number).En.Should().EndWith("25 digits (column 1); at most 24 digits");
        }
    }

    [Fact]
    public void Abbreviations_in_one_another_have_the_depth_limit_of_an_expression()
    {
        Scope scope = SampleFacts.All;
        for (int level = 1; level < ExpressionLimits.Depth; level++)
        {
            scope = Define(scope, $"d{level}", level == 1 ? "person.wage" : $"d{level - 1}");
        }

        string top = $"d{ExpressionLimits.Depth - 1}";
        ExpressionParser.Parse(top, scope, DataType.Number).Depth.Should().Be(ExpressionLimits.Depth);
        Action higher = () => ExpressionParser.Parse("above", Define(scope, "above", top), DataType.Number);
        higher.Should().Throw<ExpressionException>().Which.Fault.Code.Should().Be(FaultCode.TooLarge);
    }

    [Fact]
    public void Abbreviations_that_double_one_another_are_refused_early()
    {
        Scope scope = SampleFacts.All;
        Action doubling = () =>
        {
            for (int level = 0; level < 200; level++)
            {
                string before = level == 0 ? "person.wage" : $"d{level - 1}";
                scope = Define(scope, $"d{level}", $"{before} + {before}");
            }
        };

        Fault fault = doubling.Should().Throw<ExpressionException>().Which.Fault;
        fault.Code.Should().Be(FaultCode.TooLarge);
        fault.Allowed.Should().Be($"{ExpressionLimits.Size} parts");
    }

    [Fact]
    public void Amounts_count_with_the_size_of_everything_they_are_computed_from()
    {
        Node value = SampleFacts.Number("reference + 1");

        Node amount = Typing.Amount(new Amount("a") { Value = value });

        (amount.Depth, amount.Size).Should().Be((value.Depth + 1, value.Size + 1));
        Typing.Amount(new Amount("b") { Announced = 1m }).Size.Should().Be(1);
    }

    [Fact]
    public void Parse_accepts_the_largest_tree_and_refuses_one_more_node()
    {
        Node body = SampleFacts.Number("person.wage") with { Size = ExpressionLimits.Size - 1 };
        Scope With(Node of) => SampleFacts.All.With("large", Typing.Definition("large", of));

        ExpressionParser.Parse("large", With(body), DataType.Number).Size.Should().Be(ExpressionLimits.Size);
        Action larger = () =>
            ExpressionParser.Parse("large", With(body with { Size = body.Size + 1 }), DataType.Number);
        larger.Should().Throw<ExpressionException>().Which.Fault.Code.Should().Be(FaultCode.TooLarge);
    }

    private static Rational Seven => new(7, 1);

    private static Scope Define(Scope scope, string name, string text) =>
        scope.With([
            KeyValuePair.Create(name, Typing.Definition(name, ExpressionParser.Parse(text, scope, DataType.Number))),
        ]);
}
