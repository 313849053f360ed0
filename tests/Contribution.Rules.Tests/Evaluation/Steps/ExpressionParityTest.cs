using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>Steps over columns and the interpreter are two readings of one text; they may not differ anywhere.</summary>
public sealed class ExpressionParityTest
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(60);
    private static readonly Scope Names;

    static ExpressionParityTest()
    {
        Scope scope = new(
            Vocabulary
                .Readable(BaseKind.IndividualBase, referenceWage: true)
                .Select(symbol => KeyValuePair.Create<string, Node>(symbol.Name, new FactNode(symbol)))
                .Concat(
                    RandomExpressions.Parameters.Select(the =>
                        KeyValuePair.Create<string, Node>(
                            the.Name,
                            new ParameterNode(the.Name) { Constant = Rational.From(the.Value) }
                        )
                    )
                )
        );
        foreach ((string name, string text, Rounding? rounding, decimal? announced) in RandomExpressions.NamedAmounts)
        {
            Amount amount = new(name)
            {
                Value = ExpressionParser.Parse(text, scope, DataType.Number),
                Rounding = rounding,
                Announced = announced,
            };
            scope = scope.With([KeyValuePair.Create(name, Typing.Amount(amount))]);
        }

        foreach ((string name, string text) in RandomExpressions.Abbreviations)
        {
            DataType type = name == "poor" ? DataType.Truth : DataType.Number;
            Node body = ExpressionParser.Parse(text, scope, type);
            scope = scope.With([KeyValuePair.Create(name, Typing.Definition(name, body))]);
        }

        Names = scope;
    }

    [Fact]
    public void Condition_holds_in_columns_exactly_when_it_does_for_the_interpreter()
    {
        Gen<(string Text, long?[][] Rows, long? Wage)> any =
            from text in RandomExpressions.Truth
            from rows in Rows
            from wage in RandomExpressions.Values
            select (text, rows, wage[0]);
        Prop.ForAll(
                any.ToArbitrary(),
                the =>
                {
                    Node node = ExpressionParser.Parse(the.Text, Names, DataType.Truth);
                    bool?[] truths = [.. the.Rows.Select(row => Interpreter(row, the.Wage).Truth(node))];
                    if (Masks(node, the.Rows, the.Wage) is not (ulong holding, ulong failing))
                    {
                        return true.Label("beyond a word").Classify(true, "beyond a word");
                    }

                    ulong expected = Bits(truths, true);
                    return (holding == expected && failing == Bits(truths, false))
                        .Label($"{expected:x}: {holding:x}, and {failing:x} not")
                        .Classify(expected != 0, "true of some")
                        .Classify(truths.Contains(null), "unknown of some");
                }
            )
            .Check(Many);
    }

    [Fact]
    public void Base_in_columns_equals_that_of_the_interpreter_in_fen()
    {
        Gen<(string Text, Rounding Rounding, long?[][] Rows, long? Wage)> any =
            from text in RandomExpressions.Number
            from step in Gen.Elements(0.01m, 0.05m, 0.1m, 1m, 10m)
            from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
            from rows in Rows
            from wage in RandomExpressions.Values
            select (text, new Rounding(step, mode), rows, wage[0]);
        Prop.ForAll(
                any.ToArbitrary(),
                the =>
                {
                    Node node = ExpressionParser.Parse(the.Text, Names, DataType.Number);
                    Rational?[] expected =
                    [
                        .. the.Rows.Select(row =>
                            Interpreter(row, the.Wage).Number(node) is Rational value
                                ? the.Rounding.Apply(value) * new Rational(100, 1)
                                : (Rational?)null
                        ),
                    ];
                    return Fen(node, the.Rounding, the.Rows, the.Wage) is not Rational?[] given
                        ? true.Label("beyond a word").Classify(true, "beyond a word")
                        : given
                            .SequenceEqual(expected)
                            .Label($"{string.Join(' ', expected)}: {string.Join(' ', given)}")
                            .Classify(expected.Contains(null), "unknown of some");
                }
            )
            .Check(Many);
    }

    /// <summary>Up to a block of cases.</summary>
    private static Gen<long?[][]> Rows =>
        from count in Gen.Choose(1, FactColumns.BlockSize)
        from rows in RandomExpressions.Values.ArrayOf(count)
        select rows;

    private static Interpreter Interpreter(long?[] values, long? wage) =>
        new(symbol =>
            (symbol == Vocabulary.ReferenceWage ? wage : values[Array.IndexOf(RandomExpressions.Facts, symbol)])
                is long value
                ? new Rational(value, symbol.Grain)
                : null
        );

    private static ulong Bits(bool?[] truths, bool wanted) =>
        truths.Select((truth, row) => truth == wanted ? 1UL << row : 0).Aggregate(0UL, (bits, bit) => bits | bit);

    private static (ulong Holding, ulong Failing)? Masks(Node node, long?[][] rows, long? wage)
    {
        ProgramBuilder builder = new(CaseSymbols.Persons);
        ConditionCompiler conditions = new(builder);
        try
        {
            int holding = conditions.Mask(node);
            int failing = conditions.Mask(node, wanted: false);
            ProgramMemory memory = Run(builder, rows, wage);
            ulong live = ulong.MaxValue >> (FactColumns.BlockSize - rows.Length);
            return (memory.Masks[holding] & live, memory.Masks[failing] & live);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Rational?[]? Fen(Node node, Rounding rounding, long?[][] rows, long? wage)
    {
        ProgramBuilder builder = new(CaseSymbols.Persons);
        try
        {
            int known = builder.Known(node);
            (int column, int figure) = new NumberCompiler(builder).Base(node, rounding);
            ProgramMemory memory = Run(builder, rows, wage);
            return
            [
                .. rows.Select(
                    (_, row) =>
                        ((memory.Masks[known] >> row) & 1) == 0
                            ? (Rational?)null
                            : new Rational(column >= 0 ? memory.Column(column)[row] : memory.Figures.Numbers[figure], 1)
                ),
            ];
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static ProgramMemory Run(ProgramBuilder builder, long?[][] rows, long? wage)
    {
        FactColumns cases = FactColumns.ForPersons(rows.Length);
        for (int fact = 0; fact < RandomExpressions.Facts.Length; fact++)
        {
            int column = CaseSymbols.Persons.PlaceOf(RandomExpressions.Facts[fact]);
            for (int row = 0; row < rows.Length && column >= 0; row++)
            {
                cases.Values(column)[row] = rows[row][fact].GetValueOrDefault();
                cases.Known(column)[0] |= rows[row][fact].HasValue ? 1UL << row : 0;
            }
        }

        StepProgram program = new(builder);
        ProgramMemory memory = new(program);
        memory.SetWage(wage);
        program.Run(memory, cases, block: 0, rows.Length);
        return memory;
    }
}
