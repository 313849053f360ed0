using System.Collections.Immutable;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>What cases miss is kept, and is what thinking anew would give.</summary>
public sealed class MissingFactsTest
{
    private const int Cases = 500;
    private const int Few = 16;
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
    public void What_is_kept_is_what_thinking_anew_gives(string id, BaseKind kind)
    {
        RuleSet set = Set(id);
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
        answers.Choose("person.category", (int)PersonCategory.FlexibleWorker);
        string[] flexible = answers.Of(known: 0);

        new[] { none, known, flexible }.Should().OnlyHaveUniqueItems();
        answers.Made.Should().Be(3);
    }

    [Fact]
    public void So_many_answers_are_kept_and_no_more()
    {
        Answers answers = new();
        for (int known = 0; known <= MostKept; known++)
        {
            answers.Of((ulong)known);
        }

        string[] last = answers.Of(MostKept - 1);

        answers.Of(MostKept - 1).Should().BeSameAs(last);
        answers.Made.Should().Be(MostKept + 1);
        answers.Of(MostKept).Should().NotBeSameAs(answers.Of(MostKept)).And.Equal(answers.Of(MostKept));
    }

    private static RuleSet Set(string id) => Catalogue.Get(Catalogue.Ids.Single(known => known.ToString() == id))!;

    private static (SlotLayout Layout, StepReader Form) Form(RuleSet set, BaseKind kind)
    {
        SlotLayout layout = new DeterminationPlan<long>(set, kind, of => new StepReader(of, Int128.MaxValue)).Layout;
        return (layout, new StepReader(layout, Int128.MaxValue));
    }

    /// <summary>The answers to persons of Liaoning, counted as they are made.</summary>
    private sealed class Answers
    {
        private readonly MissingFacts<long, string[]> _missing;
        private readonly SlotLayout _layout;
        private readonly long[] _values;

        public Answers(int asked = Few)
        {
            RuleSet set = Set("210000/pension/2006");
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

        public void Choose(string fact, int choice) =>
            _values[_layout.Of(_layout.Symbols.Single(symbol => symbol.Name == fact))] = choice;
    }
}
