using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using static Contribution.Rules.Tests.Evaluation.Steps.ParsedExpressions;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>The same step is made once, what is settled is no step, and what a word does not hold is refused.</summary>
public sealed class ProgramBuilderTest
{
    private const int All = ProgramBuilder.All;
    private const int None = ProgramBuilder.None;

    private readonly ProgramBuilder _builder = new(CaseSymbols.Persons);

    [Fact]
    public void And_and_Or_of_constants_add_no_steps()
    {
        int a = Mask("person.hardship");
        int not = ProgramBuilder.Not(a);
        int steps = _builder.Steps.Count;

        (_builder.And(All, a), _builder.And(a, All), _builder.And(a, a)).Should().Be((a, a, a));
        (_builder.And(None, a), _builder.And(a, None), _builder.And(a, not)).Should().Be((None, None, None));
        (_builder.Or(None, a), _builder.Or(a, None), _builder.Or(a, a)).Should().Be((a, a, a));
        (_builder.Or(All, a), _builder.Or(a, All), _builder.Or(a, not)).Should().Be((All, All, All));
        (_builder.And(All, None), _builder.Or(None, All)).Should().Be((None, All));
        _builder.Steps.Should().HaveCount(steps);
    }

    [Fact]
    public void Masks_are_combined_in_one_step_in_either_order()
    {
        int a = Mask("person.hardship");
        int b = Mask("person.exemptionProof");

        int both = _builder.And(a, b);
        int steps = _builder.Steps.Count;

        _builder.And(b, a).Should().Be(both);
        _builder.Or(ProgramBuilder.Not(b), ProgramBuilder.Not(a)).Should().Be(ProgramBuilder.Not(both));
        _builder.Steps.Should().HaveCount(steps);
        _builder.Or(a, b).Should().NotBe(both);
        _builder.Steps.Should().HaveCount(steps + 1);
    }

    [Theory]
    [InlineData("person.declaredBase > 1000")]
    [InlineData("person.declaredBase = 1000 and person.previousYearBase != null")]
    [InlineData("person.declaredBase + person.previousYearBase < referenceWage")]
    [InlineData("max(person.declaredBase, 2 * person.previousYearBase, referenceWage) >= 3")]
    [InlineData("referenceWage > 1000")]
    public void Repeated_step_is_added_once(string text)
    {
        int mask = Mask(text);
        (int, int, int, int, int, int) made = Made();

        Mask(text).Should().Be(mask);
        Mask($"not(not({text}))").Should().Be(mask);

        Made().Should().Be(made);
    }

    [Fact]
    public void Equal_lists_of_tiers_are_kept_once()
    {
        int first = _builder.Add([1, 2]);

        _builder.Add([1, 2]).Should().Be(first);
        int second = _builder.Add([2, 1]);
        _builder.Add([2, 1]).Should().Be(second).And.NotBe(first);
        _builder.Tiers[first].Should().Equal(1, 2);
        _builder.Tiers[second].Should().Equal(2, 1);
    }

    [Fact]
    public void Steps_of_one_kind_with_different_operands_are_added_separately()
    {
        int[] masks =
        [
            _builder.Mask(StepKind.Greater, 1, 2),
            _builder.Mask(StepKind.Greater, 2, 1),
            _builder.Mask(StepKind.Greater, 1, 3),
            _builder.Mask(StepKind.Greater, 3, 3),
            _builder.Mask(StepKind.Equal, 1, 2),
        ];

        masks.Should().OnlyHaveUniqueItems();
        _builder.MaskCount.Should().Be(2 + (2 * masks.Length), "each has its complement");
        _builder.Steps.Should().HaveCount(masks.Length);
    }

    [Fact]
    public void Computed_column_follows_the_facts_and_has_its_own_bound()
    {
        Rational most = new(1L << 62, 1);

        int column = _builder.Column(StepKind.Add, 1, 2, most);

        column.Should().Be(_builder.Facts).And.Be(CaseSymbols.Persons.All.Length);
        _builder.Column(StepKind.Add, 1, 2, most).Should().Be(column);
        _builder.Most(column).Should().Be(most);
        _builder.ColumnCount.Should().Be(column + 1);
        FluentActions
            .Invoking(() => _builder.Column(StepKind.Add, 1, 3, most + Rational.One))
            .Should()
            .Throw<OverflowException>();
    }

    [Fact]
    public void Columns_and_known_bits_are_read_only_for_facts_in_use()
    {
        _builder.Known(Number("person.declaredBase + person.declaredBase"));
        Mask("person.hardship");

        _builder
            .Reads.Should()
            .BeEquivalentTo([
                CaseSymbols.Persons.PlaceOf("person.declaredBase"),
                CaseSymbols.Persons.PlaceOf("person.hardship"),
            ]);
        _builder.KnownColumns.Should().Equal(CaseSymbols.Persons.PlaceOf("person.declaredBase"));
        _builder.Known(Truth("person.hardship")).Should().Be(All, "a truth value is always known");
        _builder.Known(Number("1")).Should().Be(All);
    }

    [Theory]
    [InlineData("1 + 2", true)]
    [InlineData("referenceWage", true)]
    [InlineData("referenceWage + person.declaredBase", false)]
    [InlineData("person.declaredBase", false)]
    public void IsShared_is_true_only_for_numbers_without_facts_of_a_case(string text, bool isShared) =>
        ProgramBuilder.IsShared(Number(text)).Should().Be(isShared);

    [Fact]
    public void Bounds_of_facts_are_in_the_units_of_their_columns()
    {
        Bound("person.declaredBase").Should().Be(Rational.From(9_999_999_999.99m * 100));
        Bound("person.provisionalMonths").Should().Be(new Rational(12, 1));
        Bound("person.hardship").Should().Be(Rational.One);
        WordBounds.Find(Vocabulary.Base).Should().Be(new Rational(WordBounds.MostBase, 1));
        WordBounds
            .Find(Vocabulary.Adjustment)
            .Should()
            .Be(new Rational((WordBounds.MostBase + 1_000_000_000_000) * 12, 1));
        WordBounds.Find(Vocabulary.Headcount).Should().Be(new Rational(1_000_000_000, 1));
        WordBounds.Find(Vocabulary.ExemptWages).Should().Be(new Rational(WordBounds.MostTotal, 1));
        WordBounds.Find(Vocabulary.Status).Should().Be(new Rational(Vocabulary.Status.Type.Choices.Length, 1));
    }

    [Fact]
    public void Base_is_accepted_up_to_its_bound()
    {
        Rational most = new Rational(WordBounds.MostBase, 1) / new Rational(100, 1);

        FluentActions.Invoking(() => WordBounds.CheckBase(most)).Should().NotThrow();
        FluentActions
            .Invoking(() => WordBounds.CheckBase(most + new Rational(1, 100)))
            .Should()
            .Throw<OverflowException>();
        FluentActions.Invoking(() => WordBounds.Check(new Rational(1L << 62, 1))).Should().NotThrow();
    }

    private static Rational Bound(string fact) =>
        WordBounds.Find(CaseSymbols.Persons.All[CaseSymbols.Persons.PlaceOf(fact)]);

    private int Mask(string text) => new ConditionCompiler(_builder).Mask(Truth(text));

    private (int, int, int, int, int, int) Made() =>
        (
            _builder.Steps.Count,
            _builder.Figures.Count,
            _builder.Conditions.Count,
            _builder.MaskCount,
            _builder.ColumnCount,
            _builder.KnownColumns.Count
        );
}
