using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Contribution.Rules.Explaining;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Tests.Explaining;

public sealed partial class ConditionWordsTest
{
    public static TheoryData<string> Shapes => EmbeddedSets.Shapes;

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Write_finds_words_for_every_condition_of_a_rule_set(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        foreach (BaseKind kind in Enum.GetValues<BaseKind>())
        {
            ImmutableArray<Symbol> symbols = [.. Vocabulary.Readable(kind, referenceWage: false)];
            Node[] conditions = [.. set.For(kind).Rules.Select(rule => rule.When.Root)];
            foreach (bool isKnown in new[] { true, false })
            {
                var facts = CaseFacts.Read(
                    symbols,
                    place => isKnown || !symbols[place].MayBeUnknown ? 0 : null,
                    wage: null
                );
                ConditionWords words = new(new PartNames(set), facts, new FigureText(set, facts));

                Wording[] written = [.. conditions.Select(words.Write)];

                written.Should().HaveCount(conditions.Length);
                written.Where(wording => AsciiWord().IsMatch(wording.Zh)).Should().BeEmpty("people see no id");
                written.Where(wording => Id().IsMatch(wording.En)).Should().BeEmpty("people see no id");
            }
        }
    }

    [Fact]
    public void Sentences_of_an_explanation_name_no_id()
    {
        Explanation why = Ask.InDaqing("\"priorYearMonthlyWage\":1300", wage: "");

        why.Rules.Should().NotBeEmpty();
        why.Rules.Should().OnlyContain(rule => !AsciiWord().IsMatch(rule.Zh) && !Id().IsMatch(rule.En));
        why.Rule("own-wage").Zh.Should().Be("不适用，未提供：社平工资；尚待：社平工资");
    }

    [Fact]
    public void Write_says_for_a_tested_value_whether_it_is_given()
    {
        Explanation why = Ask.InDaqing("\"priorYearMonthlyWage\":1300");

        why.Rule("in-year-freeze").Zh.Should().Be("不适用，未提供：本年已核定基数");
        why.Rule("in-year-freeze").En.Should().Be("does not apply, not given: base already determined this year");
        why.Rule("new-hire").Zh.Should().Be("不适用，已提供：本人上年度月平均工资 1300.00");
        why.Rule("new-hire").Condition!.ToString().Should().Be("person.priorYearMonthlyWage = null: 1300.00 = null");
    }

    [Theory]
    [InlineData("person.hardship = true", "缴费确有困难（否）为是")]
    [InlineData("person.hardship in (true)", "缴费确有困难（否）为是")]
    [InlineData("false = person.hardship", "否为缴费确有困难（否）")]
    [InlineData("true", "任何情形均适用")]
    public void Write_names_a_truth_value_that_is_compared(string when, string zh)
    {
        RuleSet set = RuleFolder.Read(("/individualBase/0/when", $"\"{when}\""));
        ImmutableArray<Symbol> symbols = [.. Vocabulary.Readable(BaseKind.IndividualBase, referenceWage: false)];
        var facts = CaseFacts.Read(symbols, _ => 0, wage: null);

        Wording words = new ConditionWords(new PartNames(set), facts, new FigureText(set, facts)).Write(
            set.IndividualBase.Rules[0].When.Root
        );

        words.Zh.Should().Be(zh);
    }

    [Fact]
    public void Steps_of_the_arithmetic_have_words_beside_ids()
    {
        ArithmeticLine line = Ask.InDaqing("\"priorYearMonthlyWage\":1300").Rule("floor").Condition!.Where[0];

        line.Text.Should().Be("floor = 0.60 × 2277.83 = 1366.698");
        line.InWords.Should().Be(new Wording("下限 = 0.60 × 2277.83 = 1366.698", "floor = 0.60 × 2277.83 = 1366.698"));
    }

    [Fact]
    public void Every_readable_choice_has_words_in_both_languages()
    {
        DataType[] types =
        [
            .. Enum.GetValues<BaseKind>()
                .SelectMany(kind => Vocabulary.Readable(kind, referenceWage: false))
                .Select(symbol => symbol.Type)
                .Where(type => type.IsChoice)
                .Distinct(),
        ];

        types.Should().HaveCount(4);
        types
            .SelectMany(type => type.Choices.Select(choice => Glossary.NameOfFact(type.Name, choice)))
            .Should()
            .OnlyContain(words => !AsciiWord().IsMatch(words.Zh) && words.En.Length > 0);
    }

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex AsciiWord();

    [GeneratedRegex(@"[a-z][A-Z]|[a-z]\.[a-z]")]
    private static partial Regex Id();
}
