using Contribution.Rules.Language;

namespace Contribution.Rules.Tests.Language;

public sealed class FaultyExpressionTest
{
    [Theory]
    [InlineData("", 1, "end of expression")]
    [InlineData("   ", 4, "end of expression")]
    [InlineData("1 <", 4, "end of expression")]
    [InlineData("(1 < 2", 7, "end of expression")]
    [InlineData("1 < 2)", 6, "')'")]
    [InlineData("1 2", 3, "'2'")]
    [InlineData("1 < 2 < 3", 7, "'<'")]
    [InlineData("1 = 2 = 3", 7, "'='")]
    [InlineData("1 = 1 in (1)", 7, "'in'")]
    [InlineData("1 between 0 and 2 = true", 19, "'='")]
    [InlineData("person.wage in (1) in (2)", 20, "'in'")]
    [InlineData("person.wage between 1", 22, "end of expression")]
    [InlineData("person.wage between 1 or 2", 23, "'or'")]
    [InlineData("person.category in employee", 20, "'employee'")]
    [InlineData("person.category in ()", 21, "')'")]
    [InlineData("person.category in (employee,)", 30, "')'")]
    [InlineData("not person.proof", 5, "'person.proof'")]
    [InlineData("not(true, false)", 1, "'not' with 2 operands")]
    [InlineData("min()", 5, "')'")]
    [InlineData("and true", 1, "'and'")]
    [InlineData("true and or false", 10, "'or'")]
    [InlineData("+ 1 = 1", 1, "'+'")]
    [InlineData("1 == 1", 4, "'='")]
    [InlineData("1 <> 1", 4, "'>'")]
    [InlineData("person.wage >= \uFF11", 16, "'\uFF11'")]
    [InlineData("\uFF50erson.wage > 1", 1, "'\uFF50'")]
    [InlineData("person.wage \uFF1E 1", 13, "'\uFF1E'")]
    [InlineData("person.wage > \uFF081\uFF09", 15, "'\uFF08'")]
    [InlineData("1 ! 1", 3, "'!'")]
    [InlineData("1.", 1, "'1.'")]
    [InlineData("1. = 1", 1, "'1. '")]
    [InlineData("1.2.3 = 1", 1, "'1.2.'")]
    [InlineData("1e3 = 1", 1, "'1e'")]
    [InlineData("1_000 = 1", 1, "'1_'")]
    [InlineData(". = 1", 1, "'.'")]
    [InlineData("1 = .", 5, "'.'")]
    [InlineData("person.wage = 1,000", 16, "','")]
    [InlineData("person.wage > 1 && true", 17, "'&'")]
    [InlineData("person.category = \"employee\"", 19, "'\"'")]
    [InlineData("person.category = 'employee'", 19, "'''")]
    [InlineData("person.wage≥1", 12, "'≥'")]
    [InlineData("😀 = 1", 1, "'😀'")]
    [InlineData("1 = 1 \u0000", 7, "'U+0000'")]
    [InlineData("1 = 1 \u200B", 7, "'U+200B'")]
    [InlineData("工资 > 1", 1, "'工'")]
    [InlineData("1 = 1; drop", 6, "';'")]
    public void Parse_reports_text_outside_the_grammar_as_a_syntax_fault(string text, int column, string found)
    {
        Fault fault = SampleFacts.Fault(text);

        fault.Code.Should().Be(FaultCode.Syntax);
        fault.Column.Should().Be(column);
        fault.Found.Should().Be(found);
        fault.Allowed.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("person.wage \uFF1E 1", ">", "表达式有误：“＞”（第 13 列；是否指“>”？）；应为数、名称或运算符")]
    [InlineData("person.wage > \uFF081\uFF09", "(", "表达式有误：“（”（第 15 列；是否指“(”？）；应为数、名称或运算符")]
    [InlineData("person.wage >= \uFF11", "1", "表达式有误：“１”（第 16 列；是否指“1”？）；应为数、名称或运算符")]
    [InlineData("person.wage≥1", ">=", "表达式有误：“≥”（第 12 列；是否指“>=”？）；应为数、名称或运算符")]
    [InlineData("2 × person.wage > 1", "*", "表达式有误：“×”（第 3 列；是否指“*”？）；应为数、名称或运算符")]
    [InlineData("true && true", "and", "表达式有误：“&”（第 6 列；是否指“and”？）；应为数、名称或运算符")]
    [InlineData("true AND true", "and", "表达式有误：“AND”（第 6 列；是否指“and”？）；应为运算符或结尾")]
    [InlineData("true 且 true", "and", "表达式有误：“且”（第 6 列；是否指“and”？）；应为数、名称或运算符")]
    [InlineData("person.wage > 60%", null, "表达式有误：“%”（第 17 列）；应为小数：60% 写作 0.60")]
    [InlineData("1 == 1", null, "表达式有误：“=”（第 4 列）；应为一个等号：相等写作 =")]
    [InlineData("1 <", null, "表达式有误：表达式结尾（第 4 列）；应为数、名称、“-”、“not”或“(”")]
    [InlineData("not(true, false)", null, "表达式有误：“not”有 2 个参数（第 1 列）；应为 1")]
    public void Sign_of_Chinese_text_or_another_language_is_named_with_what_was_meant(
        string text,
        string? meant,
        string zh
    )
    {
        Fault fault = SampleFacts.Fault(text);

        (fault.Code, fault.Nearest, fault.Zh).Should().Be((FaultCode.Syntax, meant, zh));
        fault.En.Should().StartWith("syntax error at ");
    }

    [Theory]
    [InlineData("person.wage > true", 13)]
    [InlineData("true > false", 6)]
    [InlineData("person.proof = 1", 14)]
    [InlineData("person.wage = employee", 15)]
    [InlineData("employee = person.wage", 1)]
    [InlineData("employee = 3", 1)]
    [InlineData("employee = employee", 1)]
    [InlineData("employee = null", 1)]
    [InlineData("person.category = employer.kind", 17)]
    [InlineData("person.category < employee", 17)]
    [InlineData("person.category = 1", 17)]
    [InlineData("person.category in (1, 2)", 17)]
    [InlineData("person.wage in (1, employee)", 20)]
    [InlineData("employee in (employee)", 1)]
    [InlineData("null in (1)", 1)]
    [InlineData("round up(person.wage, 0) in (round up(1, 0))", 26)]
    [InlineData("person.wage in (1, null)", 20)]
    [InlineData("person.wage between null and 1", 21)]
    [InlineData("person.wage between 0 and true", 13)]
    [InlineData("true between 0 and 1", 6)]
    [InlineData("person.wage < null", 13)]
    [InlineData("null > person.wage", 6)]
    [InlineData("null = null", 8)]
    [InlineData("person.proof != null", 14)]
    [InlineData("(person.wage > 1) = null", 19)]
    [InlineData("exempt = null", 8)]
    [InlineData("person.wage and true", 13)]
    [InlineData("true or person.wage", 6)]
    [InlineData("true and employee", 10)]
    [InlineData("not(person.wage)", 1)]
    [InlineData("not(null)", 5)]
    [InlineData("-true = 1", 1)]
    [InlineData("1 + true = 1", 3)]
    [InlineData("null + 1 = 1", 1)]
    [InlineData("min(1, true) = 1", 1)]
    [InlineData("max(1, null) = 1", 8)]
    [InlineData("max(1, employee) = 1", 8)]
    [InlineData("person.wage", 1)]
    [InlineData("employee", 1)]
    [InlineData("null", 1)]
    [InlineData("1", 1)]
    public void Parse_reports_operands_of_different_types_as_a_type_fault(string text, int column)
    {
        Fault fault = SampleFacts.Fault(text);

        fault.Code.Should().Be(FaultCode.TypeMismatch, fault.En);
        fault.Column.Should().Be(column, fault.En);
        fault.Allowed.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Parse_names_an_unpaired_surrogate_by_its_number() =>
        SampleFacts.Fault("1 = \ud83d").En.Should().StartWith("syntax error at 'U+D83D' (column 5); expected");

    [Fact]
    public void Parse_refuses_a_truth_value_as_a_base()
    {
        SampleFacts.Fault("person.proof", DataType.Number).Code.Should().Be(FaultCode.TypeMismatch);
        SampleFacts.Fault("person.wage > 1", DataType.Number).Code.Should().Be(FaultCode.TypeMismatch);
        SampleFacts.Fault("null", DataType.Number).Code.Should().Be(FaultCode.TypeMismatch);
    }

    [Theory]
    [InlineData("person.wage * reference > 1", 13)]
    [InlineData("person.wage * person.wage > 1", 13)]
    [InlineData("floor * floor > 1", 7)]
    [InlineData("min(1, person.wage) * max(2, person.wage) > 1", 21)]
    [InlineData("1 / person.wage > 1", 3)]
    [InlineData("person.wage / floor > 1", 13)]
    [InlineData("person.wage / 0 > 1", 13)]
    [InlineData("person.wage / 0.00 > 1", 13)]
    [InlineData("person.wage / (ratio - 0.6) > 1", 13)]
    public void Parse_refuses_a_nonlinear_expression(string text, int column)
    {
        Fault fault = SampleFacts.Fault(text);

        (fault.Code, fault.Column).Should().Be((FaultCode.NotLinear, column));
    }

    [Theory]
    [InlineData("person.wgae > 1", FaultCode.UnknownName, 1, "person.wage")]
    [InlineData("1 < Floor", FaultCode.UnknownName, 5, "floor")]
    [InlineData("person > 1", FaultCode.UnknownName, 1, null)]
    [InlineData("person. > 1", FaultCode.UnknownName, 1, null)]
    [InlineData("zzzzzzzzz", FaultCode.UnknownName, 1, null)]
    [InlineData("not(exmept)", FaultCode.UnknownName, 5, "exempt")]
    [InlineData("AND", FaultCode.UnknownName, 1, null)]
    [InlineData("person.category = employe", FaultCode.UnknownValue, 19, "employee")]
    [InlineData("ownr = person.category", FaultCode.UnknownValue, 1, "owner")]
    [InlineData("person.category = enterprise", FaultCode.UnknownValue, 19, null)]
    [InlineData("person.category in (employee, retire)", FaultCode.UnknownValue, 31, "retiree")]
    [InlineData("person.category = person.wage", FaultCode.TypeMismatch, 17, null)]
    [InlineData("nobody = nothing", FaultCode.UnknownName, 1, null)]
    [InlineData("nobody = null", FaultCode.UnknownName, 1, null)]
    public void Parse_reports_a_mistyped_name_with_the_nearest(string text, string code, int column, string? nearest)
    {
        Fault fault = SampleFacts.Fault(text);

        (fault.Code, fault.Column, fault.Nearest).Should().Be((code, column, nearest), fault.En);
    }

    [Fact]
    public void Parse_reports_a_choice_beside_a_number_and_where_choices_are_allowed() =>
        SampleFacts.Fault("person.wage = employee").Allowed.Should().Be("a number; a name stands beside =, != or in");

    [Fact]
    public void Parse_throws_on_a_null_text_or_scope()
    {
        Action noText = () => ExpressionParser.Parse(null!, SampleFacts.All, DataType.Truth);
        Action noScope = () => ExpressionParser.Parse("true", null!, DataType.Truth);

        noText.Should().Throw<ArgumentNullException>().WithParameterName("text");
        noScope.Should().Throw<ArgumentNullException>().WithParameterName("scope");
    }

    [Fact]
    public void Parse_reports_an_unknown_value_with_the_values_of_its_enumeration() =>
        SampleFacts.Fault("person.category = employe").Allowed.Should().Be("employee, retiree, owner");
}
