using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using static Contribution.Rules.Tests.Evaluation.Steps.ParsedExpressions;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>Conditions and bases in steps, worked by hand.</summary>
public sealed class StepProgramTest
{
    private static readonly Rounding ToFen = new(0.01m, RoundingMode.HalfUp);
    private static readonly Rounding ToYuan = new(1m, RoundingMode.HalfUp);

    /// <summary>Declared a fen below 1000, 1000, a fen above, and nothing.</summary>
    private static readonly PersonFacts[] Near1000 =
    [
        Person(999.99m),
        Person(1000m),
        Person(1000.01m),
        Person(declared: null),
    ];

    [Theory]
    [InlineData("person.declaredBase < 1000", 0b0001, 0b0110)]
    [InlineData("person.declaredBase <= 1000", 0b0011, 0b0100)]
    [InlineData("person.declaredBase = 1000", 0b0010, 0b0101)]
    [InlineData("person.declaredBase != 1000", 0b0101, 0b0010)]
    [InlineData("person.declaredBase >= 1000", 0b0110, 0b0001)]
    [InlineData("person.declaredBase > 1000", 0b0100, 0b0011)]
    [InlineData("1000 > person.declaredBase", 0b0001, 0b0110)]
    [InlineData("1000 <= person.declaredBase", 0b0110, 0b0001)]
    [InlineData("-person.declaredBase < -1000", 0b0100, 0b0011)]
    [InlineData("-person.declaredBase >= -1000", 0b0011, 0b0100)]
    [InlineData("-2 * person.declaredBase = -2000", 0b0010, 0b0101)]
    [InlineData("person.declaredBase / 3 > 1000 / 3", 0b0100, 0b0011)]
    [InlineData("person.declaredBase = 1000.005", 0, 0b0111)]
    [InlineData("person.declaredBase != 1000.005", 0b0111, 0)]
    [InlineData("person.declaredBase > 1000.005", 0b0100, 0b0011)]
    [InlineData("person.declaredBase >= 1000.005", 0b0100, 0b0011)]
    [InlineData("person.declaredBase < 1000.005", 0b0011, 0b0100)]
    [InlineData("person.declaredBase <= 999.985", 0, 0b0111)]
    [InlineData("person.declaredBase between 1000 and 1000", 0b0010, 0b0101)]
    [InlineData("person.declaredBase in (999.99, 1000.01)", 0b0101, 0b0010)]
    [InlineData("person.declaredBase = null", 0b1000, 0b0111)]
    [InlineData("person.declaredBase != null", 0b0111, 0b1000)]
    [InlineData("person.declaredBase > referenceWage", 0b0100, 0b0011)]
    [InlineData("person.declaredBase - referenceWage >= 0", 0b0110, 0b0001)]
    [InlineData("person.declaredBase > 1000 and true", 0b0100, 0b0011)]
    [InlineData("person.declaredBase > 1000 and false", 0, 0b1111)]
    [InlineData("person.declaredBase > 1000 or true", 0b1111, 0)]
    [InlineData("person.declaredBase > 1000 or false", 0b0100, 0b0011)]
    [InlineData("person.declaredBase - person.declaredBase = 0", 0b0111, 0)]
    [InlineData("referenceWage = 1000", 0b1111, 0)]
    [InlineData("referenceWage != 1000", 0, 0b1111)]
    [InlineData("person.declaredBase = person.previousYearBase", 0b0010, 0b0001)]
    [InlineData("person.declaredBase > person.previousYearBase", 0, 0b0011)]
    [InlineData("2 * person.declaredBase < person.previousYearBase + 1000", 0b0001, 0b0010)]
    [InlineData("person.declaredBase / 3 + person.previousYearBase / 4 >= 1000 * 7 / 12", 0b0010, 0b0001)]
    [InlineData("min(person.declaredBase, 1000) = 1000", 0b0110, 0b0001)]
    [InlineData("max(person.declaredBase, referenceWage) = referenceWage", 0b0011, 0b0100)]
    [InlineData("person.hardship", 0b0101, 0b1010)]
    [InlineData("not(person.hardship)", 0b1010, 0b0101)]
    [InlineData("person.hardship = (person.declaredBase > 1000)", 0b0110, 0b0001)]
    [InlineData("person.hardship != (person.declaredBase > 1000)", 0b0001, 0b0110)]
    [InlineData("person.hardship = person.exemptionProof", 0b1010, 0b0101)]
    [InlineData("person.hardship and person.declaredBase >= 1000", 0b0100, 0b1011)]
    [InlineData("person.hardship or person.declaredBase >= 1000", 0b0111, 0)]
    [InlineData("not(person.hardship and person.declaredBase >= 1000)", 0b1011, 0b0100)]
    [InlineData("person.category = flexibleWorker", 0b0010, 0b1101)]
    [InlineData("person.category in (employee, flexibleWorker)", 0b1111, 0)]
    [InlineData("person.category in (rehiredRetiree, flexibleWorker)", 0b0010, 0b1101)]
    [InlineData("person.declaredBase between person.previousYearBase and referenceWage", 0b0010, 0b0101)]
    [InlineData("person.declaredBase in (999.99, person.previousYearBase)", 0b0011, 0)]
    public void Condition_gives_masks_of_true_and_of_false_cases(string text, ulong holds, ulong fails)
    {
        PersonFacts[] persons =
        [
            .. Near1000.Select(
                (person, row) =>
                    person with
                    {
                        PreviousYearBase = row < 2 ? 1000m : null,
                        Hardship = row % 2 == 0,
                        Category = row == 1 ? PersonCategory.FlexibleWorker : PersonCategory.Employee,
                    }
            ),
        ];

        Mask(text, wanted: true, wage: 1000m, persons).Should().Be(holds);
        Mask(text, wanted: false, wage: 1000m, persons).Should().Be(fails);
    }

    [Theory]
    [InlineData("person.declaredBase > referenceWage")]
    [InlineData("referenceWage = 1000")]
    [InlineData("referenceWage != 1000")]
    public void Comparison_with_an_unknown_wage_is_neither_true_nor_false(string text)
    {
        Mask(text, wanted: true, wage: null, Near1000).Should().Be(0);
        Mask(text, wanted: false, wage: null, Near1000).Should().Be(0);
    }

    [Theory]
    [InlineData("person.declaredBase", 99_999, 100_000, 100_001)]
    [InlineData("person.declaredBase / 3", 33_333, 33_333, 33_334)]
    [InlineData("person.declaredBase * 0.005", 500, 500, 500)]
    [InlineData("person.declaredBase + 1", 100_099, 100_100, 100_101)]
    [InlineData("0 * person.declaredBase + 7", 700, 700, 700)]
    [InlineData("1000 - person.declaredBase", 1, 0, -1)]
    [InlineData("2 * person.declaredBase - person.declaredBase / 2", 149_999, 150_000, 150_002)]
    [InlineData("min(person.declaredBase, referenceWage)", 99_999, 100_000, 100_000)]
    [InlineData("max(person.declaredBase, referenceWage)", 100_000, 100_000, 100_001)]
    [InlineData("max(1000, -person.declaredBase, 2 * person.declaredBase)", 199_998, 200_000, 200_002)]
    [InlineData("min(person.declaredBase, person.declaredBase / 2 + 500)", 99_999, 100_000, 100_001)]
    [InlineData("min(max(person.declaredBase, 1000), 1000)", 100_000, 100_000, 100_000)]
    [InlineData("max(min(person.declaredBase, 1000.005), referenceWage / 7)", 99_999, 100_000, 100_001)]
    [InlineData("(person.declaredBase + referenceWage) / 2 - 1", 99_900, 99_900, 99_901)]
    [InlineData("referenceWage / 3", 33_333, 33_333, 33_333)]
    public void Base_is_rounded_once_in_fen(string text, long below, long at, long above)
    {
        Bases(Number(text), ToFen, wage: 1000m, Near1000)
            .Should()
            .Equal(below, at, above, text.Contains("declared", StringComparison.Ordinal) ? null : below);
        Bases(Number(text), ToFen, wage: null, Near1000)
            .Should()
            .Equal(
                text.Contains("reference", StringComparison.Ordinal)
                    ? [null, null, null, null]
                    : [below, at, above, null]
            );
    }

    [Theory]
    [InlineData("person.declaredBase", 100_000, 100_000, 100_000)]
    [InlineData("person.declaredBase / 2 + 0.5", 50_000, 50_100, 50_100)]
    [InlineData("person.declaredBase + 0.49", 100_000, 100_000, 100_100)]
    [InlineData("referenceWage / 3", 33_300, 33_300, 33_300)]
    public void Base_in_whole_yuan_is_given_in_fen(string text, long below, long at, long above) =>
        Bases(Number(text), ToYuan, wage: 1000m, Near1000[..3]).Should().Equal(below, at, above);

    [Theory]
    [InlineData("person.declaredBase", 90_000, 100_000, 100_000)]
    [InlineData("person.declaredBase * 2", 100_000, 100_000, 100_000)]
    [InlineData("person.declaredBase - 999.99", 90_000, 90_000, 90_000)]
    [InlineData("person.declaredBase / 3 + 566.66", 80_000, 80_000, 80_000)]
    public void Base_is_the_tier_that_the_value_reaches(string value, long below, long at, long above) =>
        Bases(Tier(value, value.Contains('/') ? "800" : "900", "referenceWage"), ToFen, wage: 1000m, Near1000[..3])
            .Should()
            .Equal(below, at, above);

    [Theory]
    [InlineData("person.declaredBase * 10000", true)]
    [InlineData("person.declaredBase * 20000", false)]
    [InlineData("person.declaredBase * 1000000000", false)]
    [InlineData("max(person.declaredBase - person.declaredBase, 1)", false)]
    [InlineData("max(person.declaredBase, 20000 * person.previousYearBase)", false)]
    [InlineData("min(20000 * person.declaredBase, person.previousYearBase)", false)]
    [InlineData("max(person.declaredBase, 20000 * referenceWage)", false)]
    [InlineData("max(person.declaredBase, 10000 * referenceWage)", true)]
    [InlineData("person.declaredBase * 5000 + person.previousYearBase * 5000", true)]
    [InlineData("person.declaredBase * 10000 + person.previousYearBase * 10000", false)]
    [InlineData("person.declaredBase * 10000 - person.previousYearBase * 10000", false)]
    [InlineData("person.declaredBase + 180100000000000", true)]
    [InlineData("person.declaredBase + 180200000000000", false)]
    [InlineData("-180200000000000 - person.declaredBase", false)]
    [InlineData("1000 * referenceWage", true)]
    [InlineData("100000 * referenceWage", false)]
    public void Bases_that_a_word_may_not_hold_are_refused(string text, bool held) =>
        Come(held, () => Bases(Number(text), ToFen, wage: 1000m, Near1000));

    [Theory]
    [InlineData("person.declaredBase * 0.0001 > person.previousYearBase", true)]
    [InlineData("person.declaredBase * 0.0000000001 > person.previousYearBase", false)]
    [InlineData("4000000 * person.declaredBase > person.previousYearBase", true)]
    [InlineData("4000000 * person.declaredBase > 3999999 * person.previousYearBase", false)]
    [InlineData("4000000 * person.declaredBase + 3999999 * person.previousYearBase > 1", false)]
    [InlineData("max(person.declaredBase + 40000000000000000, 1) > 2", true)]
    [InlineData("max(person.declaredBase + 47000000000000000, 1) > 2", false)]
    public void Conditions_that_a_word_may_not_hold_are_refused(string text, bool held) =>
        Come(held, () => Mask(text, wanted: true, wage: 1000m, Near1000));

    [Fact]
    public void Base_needs_space_for_its_rounding_step()
    {
        Node most = Number("person.declaredBase + 180100000000000");
        Rounding coarse = new(1_000_000_000_000m, RoundingMode.HalfUp);

        FluentActions.Invoking(() => Bases(most, ToFen, wage: null, Near1000)).Should().NotThrow();
        FluentActions.Invoking(() => Bases(most, coarse, wage: null, Near1000)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Base_of_an_abbreviation_is_what_it_stands_for() =>
        Bases(new DefinitionNode("twice", Number("2 * person.declaredBase")), ToFen, wage: null, Near1000)
            .Should()
            .Equal(199_998, 200_000, 200_002, null);

    /// <summary>Of an employer's case the first column is the sum of the individual bases.</summary>
    [Theory]
    [InlineData("persons.individualBases + persons.exemptWages", 307)]
    [InlineData("persons.individualBases - persons.exemptWages", 293)]
    [InlineData("max(persons.individualBases, persons.exemptWages)", 300)]
    [InlineData("min(persons.individualBases, persons.exemptWages)", 7)]
    [InlineData("persons.individualBases", 300)]
    public void First_column_counts_as_all_others_do(string text, long fen)
    {
        ProgramBuilder builder = new(CaseSymbols.Employers);
        (int column, _) = new NumberCompiler(builder).Base(Number(text), ToFen);
        StepProgram program = new(builder);
        ProgramMemory memory = new(program);
        FactColumns cases = FactColumns.ForEmployers(1);
        cases.Fill(CaseSymbols.Employers.PlaceOf("persons.individualBases"), 300, count: 1);
        cases.Fill(CaseSymbols.Employers.PlaceOf("persons.exemptWages"), 7, count: 1);

        program.Run(memory, cases, block: 0, count: 1);

        memory.Column(column)[0].Should().Be(fen);
    }

    [Fact]
    public void Condition_compiled_otherwise_takes_the_given_mask()
    {
        ProgramBuilder builder = new(CaseSymbols.Persons);
        ConditionCompiler conditions = new(builder, (node, _) => node is KnownNode ? ProgramBuilder.All : null);

        int both = conditions.Mask(Truth("person.declaredBase != null and person.hardship"));

        both.Should().Be(conditions.Mask(Truth("person.hardship")));
        builder.KnownColumns.Should().BeEmpty();
    }

    [Fact]
    public void Tier_of_a_value_without_facts_is_refused() =>
        FluentActions
            .Invoking(() => Bases(Tier("person.declaredBase - person.declaredBase", "1"), ToFen, 1m, Near1000))
            .Should()
            .Throw<OverflowException>();

    private static void Come(bool held, Action compiling)
    {
        if (held)
        {
            compiling.Should().NotThrow();
        }
        else
        {
            compiling.Should().Throw<OverflowException>();
        }
    }

    private static PersonFacts Person(decimal? declared) =>
        new()
        {
            Id = "P",
            Category = PersonCategory.Employee,
            DeclaredBase = declared,
        };
}
