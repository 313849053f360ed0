using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Tests.Evaluation.Plans;

/// <summary>Missing facts of cases are cached by the facts that they depend on, and equal those of the definition.</summary>
public sealed class MissingFactsTest
{
    private const int RuleSets = 150;
    private const int Few = 16;

    [Fact]
    public void Kept_answers_equal_those_of_the_definition_for_random_rule_sets()
    {
        for (long seed = 0; seed < RuleSets; seed++)
        {
            Compare(RandomRuleSet.Of(seed), seed);
        }
    }

    [Fact]
    public void Rules_with_more_questions_than_bits_of_a_word_are_answered_each_time()
    {
        IEnumerable<string> questions = Enumerable
            .Range(1, 65)
            .Select(fen => string.Create(CultureInfo.InvariantCulture, $"person.declaredBase={fen}"));
        RuleSet set = RandomRuleSet.Load([Rule("any", string.Join(" or ", questions))]);

        new OpenRules(set, BaseKind.IndividualBase).Questions.Should().HaveCount(65);
        Compare(set, seed: 5);
    }

    [Fact]
    public void Known_end_decides_a_range_while_the_other_is_unknown()
    {
        Answers answers = new(
            RandomRuleSet.Load([Rule("inside", "person.declaredBase between 1000 and referenceWage")])
        );

        answers.Find(declaredBase: 2000_00).Should().Equal("referenceWages.city");
        answers.Find(declaredBase: 500_00).Should().BeEmpty("whatever the wage is, the rule does not apply");
        answers.Made.Should().Be(2);
    }

    [Theory]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    public void Answers_are_kept_for_as_many_questions_as_a_word_has_bits(int questions, int made)
    {
        IEnumerable<string> asked = Enumerable
            .Range(1, questions)
            .Select(yuan => string.Create(CultureInfo.InvariantCulture, $"person.declaredBase={yuan}"));
        Answers answers = new(
            RandomRuleSet.Load([Rule("any", $"person.previousYearBase != null and ({string.Join(" or ", asked)})")])
        );

        answers.Find(declaredBase: questions * 100).Should().Equal("previousYearBase");
        answers.Find(declaredBase: questions * 100).Should().Equal("previousYearBase");

        answers.Made.Should().Be(made);
    }

    [Fact]
    public void Questions_are_asked_under_the_wage_of_the_block_in_memory_allocated_once()
    {
        const long Yuan = 1200;
        Answers answers = new(
            RandomRuleSet.Load([
                Rule("above", "person.previousYearBase != null and person.declaredBase > referenceWage"),
            ])
        );

        answers.Find(declaredBase: 2000_00, wage: 1000 * Yuan).Should().Equal("previousYearBase");
        ProgramMemory? memory = answers.Memory.Answers;
        answers.Find(declaredBase: 2000_00, wage: 2000 * Yuan).Should().BeEmpty("the rule does not apply");
        answers.Find(declaredBase: 2000_00, wage: 1000 * Yuan).Should().Equal("previousYearBase");

        answers.Made.Should().Be(2);
        answers.Memory.Answers.Should().NotBeNull().And.BeSameAs(memory);
    }

    [Fact]
    public void Cases_with_different_known_facts_miss_different_facts()
    {
        const string First = "person.previousYearBase";
        const string Second = "person.firstMonthWage";
        Answers answers = new(RandomRuleSet.Load([Rule("both", $"{First} != null and {Second} != null")]));

        Missing(null, null).Should().Equal("firstMonthWage", "previousYearBase");
        Missing(1, null).Should().Equal("firstMonthWage");
        Missing(null, 1).Should().Equal("previousYearBase");
        answers.Made.Should().Be(3);

        string[] Missing(long? first, long? second)
        {
            answers.Write(First, first);
            answers.Write(Second, second);
            return answers.Find(declaredBase: null);
        }
    }

    [Fact]
    public void Kept_answers_stay_within_their_limit()
    {
        const int Most = 4096;
        string[] facts = ["person.declaredBase", "person.previousYearBase", "person.firstMonthWage"];
        IEnumerable<string> asked = facts.SelectMany(fact =>
            Enumerable.Range(1, 16).Select(yuan => string.Create(CultureInfo.InvariantCulture, $"{fact} < {yuan}"))
        );
        Answers answers = new(RandomRuleSet.Load([Rule("any", $"person.hardship and ({string.Join(" or ", asked)})")]));
        FindAll(Most);
        FindAll(Most);
        answers.Made.Should().Be(Most);

        FindAll(Most + 1);
        FindAll(Most + 1);

        answers.Made.Should().Be(Most + 2, "the last one is worked out each time");

        void FindAll(int count)
        {
            for (int number = 0; number < count; number++)
            {
                answers.Write(facts[1], number / 17 % 17 * 100);
                answers.Write(facts[2], number / 17 / 17 * 100);
                answers.Find(declaredBase: number % 17 * 100);
            }
        }
    }

    [Fact]
    public void First_cases_are_answered_one_by_one_and_later_ones_from_kept_answers()
    {
        Answers answers = new(RandomRuleSet.Load([Rule("own", "person.declaredBase > 1000")]), asked: 0);

        string[][] first = [.. Enumerable.Range(0, Few).Select(_ => answers.Find(declaredBase: null))];
        string[] kept = answers.Find(declaredBase: null);

        answers.Made.Should().Be(Few + 1);
        answers.Find(declaredBase: null).Should().BeSameAs(kept);
        first.Should().AllBeEquivalentTo(kept);
        answers.Made.Should().Be(Few + 1);
    }

    private static void Compare(RuleSet set, long seed)
    {
        DeterminationPlan plan = new(set, BaseKind.IndividualBase);
        Workspace workspace = new(plan, withFindings: false);
        OpenRules open = new(set, BaseKind.IndividualBase);
        Dice dice = new(seed);
        for (int block = 0; block < 3; block++)
        {
            ReferenceWage? wage = dice.OneIn(2) ? null : ReferenceWage.Monthly(dice.Money(4000) + 0.01m);
            PersonFacts[] persons =
            [
                .. Enumerable
                    .Range(0, 64)
                    .Select(_ =>
                        RandomFacts.Person(
                            dice,
                            "P",
                            dice.Pick(PersonCategory.Employee, PersonCategory.FlexibleWorker),
                            wage
                        )
                    ),
            ];
            workspace.SetWage(wage?.Grains);
            workspace.DecidePersons(persons);
            workspace.AskMissing(persons.Length);
            for (int row = 0; row < persons.Length; row++)
            {
                if (workspace.Decided.Decisions[row].Rule < 0)
                {
                    ImmutableArray<string> expected = open.Missing(CaseFacts.Read(persons[row], null, wage).Second);
                    plan.Missing.Find(workspace.Missing, workspace.Cases, row, workspace.Wage)
                        .Should()
                        .Equal(expected, "of case {0} under rule set {1}", row, seed);
                }
            }
        }
    }

    private static JsonObject Rule(string id, string when) => RandomRuleSet.Rule(id, when, "1000");

    /// <summary>The answers to one person after another, counted as they are made.</summary>
    private sealed class Answers
    {
        private readonly MissingFacts<string[]> _missing;
        private readonly FactColumns _cases = FactColumns.ForPersons(1);
        private readonly int _declaredBase;

        public Answers(RuleSet set, int asked = Few)
        {
            _declaredBase = _cases.IndexOf("person.declaredBase");
            _missing = new MissingFacts<string[]>(
                set,
                BaseKind.IndividualBase,
                names =>
                {
                    Made++;
                    return [.. names];
                }
            );
            for (int number = 0; number < asked; number++)
            {
                Find(declaredBase: null);
            }

            Made = 0;
        }

        public int Made { get; private set; }

        public MissingMemory Memory { get; } = new();

        public void Write(string fact, long? value) => _cases.Fill(_cases.IndexOf(fact), value, count: 1);

        public string[] Find(long? declaredBase, long? wage = null)
        {
            _cases.Fill(_declaredBase, declaredBase, count: 1);
            _missing.Ask(Memory, _cases, count: 1, wage);
            return _missing.Find(Memory, _cases, row: 0, wage);
        }
    }
}
