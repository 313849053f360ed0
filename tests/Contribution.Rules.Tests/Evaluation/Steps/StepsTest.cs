using System.Numerics;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Tests.Language;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>Steps over whole grains come to what the interpreter comes to, whatever is known.</summary>
public sealed class StepsTest
{
    private static readonly Rounding ToFen = new(0.01m, RoundingMode.HalfUp);

    private static readonly string[] Conditions =
    [
        "true",
        "not(true)",
        "person.hardship",
        "not(person.hardship)",
        "exempt",
        "not(exempt)",
        "person.hardship = person.proof",
        "person.hardship != person.proof",
        "not(person.hardship = person.proof)",
        "person.hardship = (person.wage > 1000)",
        "person.hardship != (person.wage > 1000)",
        "person.wage = null",
        "person.wage != null",
        "not(person.wage = null)",
        "person.wage + reference != null",
        "announced != null and rounded = null",
        "person.wage = 1000",
        "person.wage != 1000",
        "person.wage < 1000",
        "person.wage <= 1000",
        "person.wage > 1000",
        "person.wage >= 1000",
        "not(person.wage = 1000)",
        "not(person.wage != 1000)",
        "not(person.wage < 1000)",
        "not(person.wage <= 1000)",
        "not(person.wage > 1000)",
        "not(person.wage >= 1000)",
        "person.wage = floor",
        "person.wage > 3 * reference / 7",
        "person.wage between 1000 and floor",
        "not(person.wage between 1000 and floor)",
        "person.months between 0 and person.wage",
        "person.category = retiree",
        "person.category != retiree",
        "person.category in (employee, owner)",
        "not(person.category in (employee, owner))",
        "person.wage in (0, 1000, floor)",
        "not(person.wage in (0, 1000, floor))",
        "person.hardship and person.wage < 1000",
        "not(person.hardship and person.wage < 1000)",
        "person.wage < 1000 or person.hardship",
        "not(person.wage < 1000 or person.hardship)",
        "min(person.wage, reference) < 1000",
        "max(person.wage, reference, 1500) > 2000",
        "-max(person.wage, reference) < -2000",
        "-min(person.wage, reference) - 3 > -2000",
        "2 - -person.wage = 2 + person.wage",
        "(person.wage - reference) / -7 >= 100 / 3",
        "person.months * 2 - 1 = 11",
        "0 * person.wage = 0",
        "twice <= rounded + announced",
        "ratio * person.wage < person.wage * 0.61 - 1",
    ];

    private static readonly string[] Bases =
    [
        "person.wage",
        "reference",
        "-person.wage",
        "person.wage + reference",
        "person.wage - reference",
        "person.wage * 0.6",
        "2 / 3 * person.wage",
        "person.wage / 12",
        "person.wage / -0.5",
        "min(person.wage, reference, 1000.005)",
        "max(person.wage, reference, 1000.005)",
        "-max(person.wage, -reference)",
        "floor",
        "rounded / 3",
        "announced - floor",
        "twice",
        "1234.565",
        "person.months",
    ];

    /// <summary>What is known and what is not, in every combination; choices and truth values take turns.</summary>
    private static IEnumerable<(string Name, decimal Value)[]> Cases =>
        (
            from turn in new[] { 0, 1 }
            from wage in new decimal?[] { null, 0m, 999.99m, 1000m, 1000.01m, 1366.70m, 5000m }
            from reference in new decimal?[] { null, 2277.83m, 2277.50m }
            from months in new decimal?[] { null, 6m }
            select (turn, wage, reference, months)
        ).Select(
            (known, place) =>
                new (string, decimal?)[]
                {
                    ("person.wage", known.wage),
                    ("reference", known.reference),
                    ("person.months", known.months),
                    ("person.category", (place + known.turn) % 3),
                    ("employer.kind", 1),
                    ("person.hardship", (place / 2) % 2),
                    ("person.proof", (place + known.turn) % 2),
                }
                    .Where(fact => fact.Item2 is not null)
                    .Select(fact => (fact.Item1, fact.Item2!.Value))
                    .ToArray()
        );

    [Fact]
    public void A_condition_is_true_where_the_interpreter_says_so()
    {
        Node[] conditions = [.. Conditions.Select(SampleFacts.Truth)];
        foreach ((string, decimal)[] facts in Cases)
        {
            SteppedCase the = new(facts);
            bool[] holds = the.True(conditions);
            for (int place = 0; place < conditions.Length; place++)
            {
                holds[place]
                    .Should()
                    .Be(
                        the.Interpreter.Truth(conditions[place]) == true,
                        "of {0} for {1}",
                        Conditions[place],
                        string.Join(" ", facts)
                    );
            }
        }
    }

    [Theory]
    [InlineData("0.01", RoundingMode.HalfUp)]
    [InlineData("0.01", RoundingMode.Down)]
    [InlineData("0.1", RoundingMode.Up)]
    [InlineData("1", RoundingMode.HalfEven)]
    [InlineData("25", RoundingMode.HalfDown)]
    public void A_base_is_the_interpreters_number_rounded_once(string step, RoundingMode mode)
    {
        Rounding rounding = new(decimal.Parse(step, null), mode);
        foreach ((string, decimal)[] facts in Cases.Where((_, place) => place % 3 == 0))
        {
            SteppedCase the = new(facts);
            foreach (string text in Bases)
            {
                Rational? exact = the.Interpreter.Number(SampleFacts.Number(text));
                the.Decide(rounding, Rule("r", "true", text))
                    .Should()
                    .Be(
                        exact is Rational value ? (0, Fen(rounding.Apply(value))) : (Undecided.UnknownBase, 0),
                        "of {0} for {1}",
                        text,
                        string.Join(" ", facts)
                    );
            }
        }
    }

    [Fact]
    public void Amounts_are_computed_rounded_and_announced()
    {
        SteppedCase the = new(("reference", 2277.83m));

        the.AmountOf("floor").Should().Be(Rational.From(1366.698m));
        the.AmountOf("rounded").Should().Be(Rational.From(1367m));
        the.AmountOf("announced").Should().Be(Rational.From(1500.5m));
    }

    [Fact]
    public void A_rule_without_a_base_decides_with_none() =>
        new SteppedCase().Decide(ToFen, Rule("r", "true", null, DeterminationStatus.NotApplicable)).Should().Be((0, 0));

    [Fact]
    public void What_a_word_does_not_hold_is_refused_when_the_steps_are_made()
    {
        Symbol most = new("most", DataType.Number) { MayBeUnknown = true, Most = long.MaxValue };
        Scope scope = new([KeyValuePair.Create<string, Node>("most", new FactNode(most))]);
        SlotLayout layout = new([most], [], [scope.Find("most")!]);
        Action Making(string text) =>
            () =>
                new StepReader(layout, long.MaxValue).Conditions([ExpressionParser.Parse(text, scope, DataType.Truth)]);

        Making("most > 9223372036854775807").Should().NotThrow();
        Making("most > 9223372036854775808").Should().Throw<OverflowException>();
        Making("most > 0.5").Should().Throw<OverflowException>();
        Making("most + 1 > 0").Should().Throw<OverflowException>();
    }

    [Fact]
    public void Adding_up_and_multiplying_are_checked_where_they_may_overflow()
    {
        Symbol most = new("most", DataType.Number) { Most = long.MaxValue };
        Scope scope = new([KeyValuePair.Create<string, Node>("most", new FactNode(most))]);
        SlotLayout layout = new([most], [], [scope.Find("most")!]);
        Action Reading(string text) =>
            () =>
                new StepReader(layout, BigInteger.One << 100).Conditions([
                    ExpressionParser.Parse(text, scope, DataType.Truth),
                ])([long.MaxValue], 0);

        Reading("most + 1 > 0").Should().Throw<OverflowException>();
        Reading("most * 2 > 0").Should().Throw<OverflowException>();
        Reading("most - 1 > 0").Should().NotThrow();
    }

    internal static Rule Rule(
        string id,
        string when,
        string? given,
        DeterminationStatus status = DeterminationStatus.Determined,
        string[]? overrides = null,
        string[]? precedes = null
    ) =>
        new()
        {
            Id = id,
            Article = "一",
            Source = new Source { Document = "测试" },
            When = new Expression(when, SampleFacts.Truth(when)),
            Base = given is null ? null : new Expression(given, SampleFacts.Number(given)),
            Status = status,
            Overrides = [.. overrides ?? []],
            Precedes = [.. precedes ?? []],
        };

    private static long Fen(Rational yuan) => (long)(yuan * new Rational(100, 1)).Numerator;
}
