using Contribution.Rules.Evaluation;
using Contribution.Rules.Language;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>Sentences keep the few facts that they show, and say what the whole case would have said.</summary>
public sealed class FindingSentencesTest
{
    private const int Cases = 50;

    public static TheoryData<string> Ids => EmbeddedSets.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void They_say_of_a_case_what_it_said_before_another_took_its_place(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        Dice dice = new(3);
        foreach (FindingRule finding in set.Findings)
        {
            SlotLayout layout = new DeterminationPlan<long>(
                set,
                finding.For,
                of => new StepReader(of, Int128.MaxValue)
            ).Layout;
            FindingSentences<long> sentences = new(finding, layout);
            RandomSlots given = new(layout, new StepReader(layout, Int128.MaxValue).Prepare());
            CaseSlots<long> slots = new(layout);
            for (int number = 0; number < Cases; number++)
            {
                given.Next(dice, mostlyKnown: true);
                Take(given, layout, slots);
                Interpreter whole = layout.Interpreter(slots.Values, slots.Known, testsAreUnknown: false);
                (string Zh, string En) said = (finding.Zh.With(whole), finding.En.With(whole));
                CaseWords<long> words = sentences.Of(new CasePlace(number), slots);
                slots.Clear();
                slots.Values.AsSpan().Fill(-1);

                (words.Zh, words.En).Should().Be(said);
                words.Path.Should().Be($"/persons/{number}");
            }
        }
    }

    [Fact]
    public void A_figure_that_is_not_known_is_a_question_mark()
    {
        RuleSet set = EmbeddedSets.Of("230600/pension/2011");
        FindingRule finding = set.Findings.Single(finding => finding.Id == "negative-true-up");
        SlotLayout layout = new(Vocabulary.Answer, [], finding.En.Figures);
        CaseSlots<long> slots = new(layout);
        FindingSentences<long> sentences = new(finding, layout);
        CaseWords<long> unknown = sentences.Of(CasePlace.Employer, slots);
        slots.Set(Vocabulary.Adjustment, -123_45);

        unknown.En.Should().Contain("?");
        sentences.Of(CasePlace.Employer, slots).En.Should().Contain("-123.45").And.NotContain("?");
    }

    private static void Take(RandomSlots given, SlotLayout layout, CaseSlots<long> slots)
    {
        given.Values.CopyTo(slots.Values, 0);
        foreach (Symbol symbol in layout.Symbols)
        {
            bool isKnown = (given.Known & layout.Bit(symbol)) != 0 || layout.Bit(symbol) == 0;
            slots.Set(symbol, isKnown ? given.Values[layout.Of(symbol)] : null);
        }
    }
}
