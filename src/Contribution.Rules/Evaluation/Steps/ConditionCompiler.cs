using System.Numerics;
using Contribution.Rules.Evaluation.Steps.SharedFigures;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// Turns conditions into masks. Each mask has the cases in which a condition is <em>known</em> to be as wanted: where it
/// reads an unknown fact it is known neither to hold nor not to hold, and negation asks for the opposite.
/// </summary>
/// <param name="builder">Takes the steps.</param>
/// <param name="instead">Gives the mask of conditions that are not compiled as they stand; null is as they stand.</param>
internal sealed class ConditionCompiler(ProgramBuilder builder, Func<Node, bool, int?>? instead = null)
{
    private readonly NumberCompiler _numbers = new(builder);

    /// <summary>The cases in which a condition is known to hold, or known not to hold.</summary>
    public int Mask(Node node, bool wanted = true) => instead?.Invoke(node, wanted) ?? Compile(node, wanted);

    private int Compile(Node node, bool wanted) =>
        node switch
        {
            TruthNode truth => truth.Value == wanted ? ProgramBuilder.All : ProgramBuilder.None,
            DefinitionNode definition => Mask(definition.Body, wanted),
            NotNode not => Mask(not.Operand, !wanted),
            LogicNode logic => Join(logic.IsAnd == wanted, Mask(logic.Left, wanted), Mask(logic.Right, wanted)),
            KnownNode test => Wanted(builder.Known(test.Operand), test.AsksKnown == wanted),
            FactNode fact => Wanted(Equal(builder.Column(fact.Symbol), Figure.Constant(0)), !wanted),
            BetweenNode between => Join(
                wanted,
                Compare(Comparison.LessOrEqual, between.Low, between.Value, wanted),
                Compare(Comparison.LessOrEqual, between.Value, between.High, wanted)
            ),
            InNode choices => choices
                .Choices.Select(choice => Compare(Comparison.Equal, choices.Value, choice, wanted))
                .Aggregate((a, b) => Join(!wanted, a, b)),
            ComparisonNode comparison => Compare(comparison.Operation, comparison.Left, comparison.Right, wanted),
            _ => throw new InvalidOperationException($"no truth value: {node}"),
        };

    private int Join(bool both, int a, int b) => both ? builder.And(a, b) : builder.Or(a, b);

    private static int Wanted(int mask, bool wanted) => wanted ? mask : ProgramBuilder.Not(mask);

    private int Compare(Comparison operation, Node left, Node right, bool wanted)
    {
        if (left.Type == DataType.Truth)
        {
            return SameTruth(left, right, (operation == Comparison.Equal) == wanted);
        }

        LinearTerms difference = new();
        _numbers.Expand(left, Rational.One, difference);
        _numbers.Expand(right, -Rational.One, difference);
        int known = builder.And(builder.Known(left), builder.Known(right));
        return builder.And(known, WithZero(wanted ? operation : Opposite(operation), difference));
    }

    private int SameTruth(Node left, Node right, bool same) =>
        builder.Or(
            builder.And(Mask(left, wanted: true), Mask(right, same)),
            builder.And(Mask(left, wanted: false), Mask(right, !same))
        );

    /// <summary>Compares a sum with 0: its columns with a threshold that all cases share.</summary>
    private int WithZero(Comparison operation, LinearTerms sum)
    {
        if (sum.Columns.Count == 0)
        {
            return builder.Condition(SharedCondition.Sign(operation, sum.Shared));
        }

        Rational scale = ScaleOf(sum);
        int column = _numbers.Sum(sum, scale);
        SharedSum threshold = sum.Shared.Times(-scale);
        return WithThreshold(scale.Sign < 0 ? Mirrored(operation) : operation, column, threshold);
    }

    private int WithThreshold(Comparison operation, int column, SharedSum threshold) =>
        operation switch
        {
            Comparison.Equal => Equal(column, Figure.Exact(threshold)),
            Comparison.NotEqual => Wanted(Equal(column, Figure.Exact(threshold)), wanted: false),
            Comparison.Greater => Greater(column, Figure.Floor(threshold)),
            Comparison.LessOrEqual => Wanted(Greater(column, Figure.Floor(threshold)), wanted: false),
            Comparison.GreaterOrEqual => Greater(column, Figure.BelowCeiling(threshold)),
            _ => Wanted(Greater(column, Figure.BelowCeiling(threshold)), wanted: false),
        };

    private int Equal(int column, Figure figure) => builder.Mask(StepKind.Equal, column, builder.Add(figure));

    private int Greater(int column, Figure figure) => builder.Mask(StepKind.Greater, column, builder.Add(figure));

    /// <summary>
    /// The scale in which the columns are added up: for one column that in which it stands, so that nothing is computed;
    /// else the coarsest in which every multiple is whole.
    /// </summary>
    private static Rational ScaleOf(LinearTerms sum)
    {
        if (sum.Columns.Count == 1)
        {
            return Rational.One / sum.Columns.Values.Single();
        }

        BigInteger denominator = BigInteger.One;
        BigInteger numerator = BigInteger.Zero;
        foreach (Rational factor in sum.Columns.Values)
        {
            denominator = Grain.LeastCommonMultiple(denominator, factor.Denominator);
        }

        foreach (Rational factor in sum.Columns.Values)
        {
            numerator = BigInteger.GreatestCommonDivisor(
                numerator,
                factor.Numerator * (denominator / factor.Denominator)
            );
        }

        return new Rational(denominator, numerator);
    }

    private static Comparison Opposite(Comparison operation) =>
        operation switch
        {
            Comparison.Equal => Comparison.NotEqual,
            Comparison.NotEqual => Comparison.Equal,
            Comparison.Less => Comparison.GreaterOrEqual,
            Comparison.LessOrEqual => Comparison.Greater,
            Comparison.Greater => Comparison.LessOrEqual,
            _ => Comparison.Less,
        };

    private static Comparison Mirrored(Comparison operation) =>
        operation switch
        {
            Comparison.Less => Comparison.Greater,
            Comparison.LessOrEqual => Comparison.GreaterOrEqual,
            Comparison.Greater => Comparison.Less,
            Comparison.GreaterOrEqual => Comparison.LessOrEqual,
            _ => operation,
        };
}
