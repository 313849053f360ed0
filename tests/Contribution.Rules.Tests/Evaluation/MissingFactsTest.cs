using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.Tests.Proof;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>What cases miss is kept, and is what thinking anew would give.</summary>
public sealed class MissingFactsTest
{
    private const int Cases = 500;
    private const int RuleSets = 200;
    private const int Few = 16;
    private const int Steps = 21;
    private const int MostKept = 4096;

    private static readonly RuleSetCatalogue Catalogue = RuleSetCatalogue.Embedded;

    public static TheoryData<string, BaseKind> Determinations
    {
        get
        {
            TheoryData<string, BaseKind> all = [];
            foreach (RuleSetId id in Catalogue.Ids)
            {
                all.Add(id.ToString(), BaseKind.IndividualBase);
                all.Add(id.ToString(), BaseKind.EmployerBase);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Determinations))]
    public void What_is_kept_is_what_thinking_anew_gives(string id, BaseKind kind) =>
        Compare(EmbeddedSets.Of(id), kind);

    [Fact]
    public void So_it_is_under_rules_of_any_shape()
    {
        for (long seed = 0; seed < RuleSets; seed++)
        {
            Compare(RandomRuleSet.Of(seed), BaseKind.IndividualBase);
        }
    }

    [Fact]
    public void A_range_is_settled_by_one_end_while_the_other_is_not_known()
    {
        RuleSet set = RandomRuleSet.Load([Rule("inside", "person.declaredBase between 1000 and referenceWage")]);
        Answers answers = new(set);
        int declared = answers.PlaceOf("person.declaredBase");

        answers.Set(declared, 2000_00);
        answers.Of(known: 1UL << declared).Should().Equal("referenceWages.city");
        answers.Set(declared, 500_00);
        answers.Of(known: 1UL << declared).Should().BeEmpty("whatever the wage is, the rule does not apply");
        answers.Made.Should().Be(2);
    }

    [Fact]
    public void Rules_that_ask_more_than_a_word_has_bits_are_thought_through_each_time()
    {
        IEnumerable<string> questions = Enumerable
            .Range(1, 65)
            .Select(fen => string.Create(CultureInfo.InvariantCulture, $"person.declaredBase={fen}"));
        RuleSet set = RandomRuleSet.Load([Rule("any", string.Join(" or ", questions))]);

        new OpenRules(set, BaseKind.IndividualBase).Questions.Should().HaveCount(65);
        Compare(set, BaseKind.IndividualBase);
    }

    [Fact]
    public void The_first_cases_are_thought_through_as_they_come()
    {
        Answers answers = new(asked: 0);

        string[][] first = [.. Enumerable.Range(0, Few).Select(_ => answers.Of(known: 0))];

        answers.Made.Should().Be(Few);
        first.Should().AllBeEquivalentTo(answers.Of(known: 0));
        answers.Of(known: 0).Should().BeSameAs(answers.Of(known: 0));
    }

    [Fact]
    public void An_answer_is_made_once()
    {
        Answers answers = new();

        string[] first = answers.Of(known: 0);

        first.Should().NotBeEmpty();
        answers.Of(known: 0).Should().BeSameAs(first);
        answers.Made.Should().Be(1);
    }

    [Fact]
    public void Another_answer_is_made_where_other_facts_are_known_or_other_conditions_true()
    {
        Answers answers = new();

        string[] none = answers.Of(known: 0);
        string[] known = answers.Of(known: 1);
        answers.Set(answers.PlaceOf("person.category"), (int)PersonCategory.FlexibleWorker);
        string[] flexible = answers.Of(known: 0);

        new[] { none, known, flexible }.Should().OnlyHaveUniqueItems();
        answers.Made.Should().Be(3);
    }

    [Fact]
    public void So_many_answers_are_kept_and_no_more()
    {
        // Three wages, each asked whether it is above so many steps: more answers than are kept.
        string[] wages = ["person.priorYearMonthlyWage", "person.declaredBase", "person.previousYearBase"];
        IEnumerable<string> questions = wages.SelectMany(wage =>
            Enumerable.Range(0, Steps).Select(step => $"{wage} > {step}")
        );
        Answers answers = new(
            RandomRuleSet.Load([Rule("any", string.Join(" or ", questions)), Rule("open", "referenceWage != null")])
        );
        int[] places = Array.ConvertAll(wages, answers.PlaceOf);
        ulong known = places.Aggregate(0UL, (bits, place) => bits | (1UL << place));
        string[] Of(int number)
        {
            answers.Set(places[0], number % (Steps + 1) * 100);
            answers.Set(places[1], number / (Steps + 1) % (Steps + 1) * 100);
            answers.Set(places[2], number / (Steps + 1) / (Steps + 1) * 100);
            return answers.Of(known);
        }

        string[][] first = [.. Enumerable.Range(0, MostKept + 1).Select(Of)];

        answers.Made.Should().Be(MostKept + 1);
        Of(MostKept - 1).Should().BeSameAs(first[MostKept - 1]);
        Of(MostKept).Should().NotBeSameAs(first[MostKept]).And.Equal("referenceWages.city");
    }

    [Fact]
    public void Facts_that_no_rule_asks_for_make_no_other_answer()
    {
        Answers answers = new(RandomRuleSet.Load([Rule("open", "referenceWage != null")]));

        answers.Of(known: 0).Should().BeSameAs(answers.Of(known: ulong.MaxValue - 1));
    }

    private static void Compare(RuleSet set, BaseKind kind)
    {
        OpenRules open = new(set, kind);
        (SlotLayout layout, StepReader form) = Form(set, kind);
        MissingFacts<long, string[]> missing = new(open, layout, form, names => [.. names]);
        RandomSlots given = new(layout, form.Prepare());
        Dice dice = new(7);
        for (int number = 0; number < Cases; number++)
        {
            given.Next(dice, mostlyKnown: dice.OneIn(2));
            ImmutableArray<string> anew = open.Missing(
                layout.Interpreter(given.Values, given.Known, testsAreUnknown: true)
            );

            missing.Of(given.Values, given.Known).Should().Equal(anew, "of case {0}", number);
        }
    }

    private static JsonObject Rule(string id, string when) =>
        new()
        {
            ["id"] = id,
            ["article"] = "1",
            ["when"] = when,
            ["base"] = "1000",
        };

    private static (SlotLayout Layout, StepReader Form) Form(RuleSet set, BaseKind kind)
    {
        SlotLayout layout = new DeterminationPlan<long>(set, kind, of => new StepReader(of, Int128.MaxValue)).Layout;
        return (layout, new StepReader(layout, Int128.MaxValue));
    }

    /// <summary>The answers to persons, of Liaoning or under rules of one's own, counted as they are made.</summary>
    private sealed class Answers
    {
        private readonly MissingFacts<long, string[]> _missing;
        private readonly SlotLayout _layout;
        private readonly long[] _values;

        public Answers(RuleSet? rules = null, int asked = Few)
        {
            RuleSet set = rules ?? EmbeddedSets.Of("210000/pension/2006");
            (SlotLayout layout, StepReader form) = Form(set, BaseKind.IndividualBase);
            _layout = layout;
            _values = new long[layout.Count];
            _missing = new MissingFacts<long, string[]>(
                new OpenRules(set, BaseKind.IndividualBase),
                layout,
                form,
                names =>
                {
                    Made++;
                    return [.. names];
                }
            );
            for (int number = 0; number < asked; number++)
            {
                Of(known: 0);
            }

            Made = 0;
        }

        public int Made { get; private set; }

        public string[] Of(ulong known) => _missing.Of(_values, known);

        public int PlaceOf(string fact) => _layout.Of(_layout.Symbols.Single(symbol => symbol.Name == fact));

        public void Set(int place, long value) => _values[place] = value;
    }
}
