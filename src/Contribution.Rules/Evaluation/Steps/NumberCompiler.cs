using System.Numerics;
using Contribution.Rules.Evaluation.Steps.SharedFigures;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>Turns number expressions into steps.</summary>
internal sealed class NumberCompiler(ProgramBuilder builder)
{
    private static readonly Rational FenOfYuan = new(Fen.PerYuan, 1);

    /// <summary>The multiples of columns in a number, and the part that all cases share.</summary>
    public LinearTerms Terms(Node node)
    {
        LinearTerms terms = new();
        Expand(node, Rational.One, terms);
        return terms;
    }

    /// <summary>Adds a multiple of an expression.</summary>
    public void Expand(Node node, Rational factor, LinearTerms into)
    {
        if (ProgramBuilder.IsShared(node))
        {
            into.Shared.Add(node, factor);
            return;
        }

        switch (node)
        {
            case FactNode fact:
                into.Add(builder.Column(fact.Symbol), factor / new Rational(fact.Symbol.Grain, 1));
                break;
            case DefinitionNode definition:
                Expand(definition.Body, factor, into);
                break;
            case NegativeNode negative:
                Expand(negative.Operand, -factor, into);
                break;
            case ArithmeticNode { Operation: Arithmetic.Add } sum:
                Expand(sum.Left, factor, into);
                Expand(sum.Right, factor, into);
                break;
            case ArithmeticNode { Operation: Arithmetic.Subtract } difference:
                Expand(difference.Left, factor, into);
                Expand(difference.Right, -factor, into);
                break;
            case ArithmeticNode { Operation: Arithmetic.Multiply } product when product.Left.Constant is Rational by:
                Expand(product.Right, factor * by, into);
                break;
            case ArithmeticNode { Operation: Arithmetic.Multiply } product:
                Expand(product.Left, factor * product.Right.Constant!.Value, into);
                break;
            case ArithmeticNode quotient:
                Expand(quotient.Left, factor / quotient.Right.Constant!.Value, into);
                break;
            case ExtremeNode extreme:
                BigInteger grain = Grain.Compute(extreme);
                into.Add(Extreme(extreme, grain), factor / new Rational(grain, 1));
                break;
            case TierNode tier:
                BigInteger fine = Grain.Compute(tier);
                into.Add(Tier(tier, new Rational(fine, 1)), factor / new Rational(fine, 1));
                break;
            default:
                throw new InvalidOperationException($"no number: {node}");
        }
    }

    /// <summary>The column of the tiers that a number reaches.</summary>
    private int Tier(TierNode node, Rational scale)
    {
        LinearTerms terms = Terms(node.Value);
        int value = terms.Columns.Count == 0 ? throw new OverflowException("no column") : Whole(terms, scale);
        Rational most = Rational.Zero;
        int[] tiers = new int[node.Tiers.Length];
        for (int place = 0; place < tiers.Length; place++)
        {
            SharedSum tier = new();
            tier.Add(node.Tiers[place], scale);
            tiers[place] = builder.Add(Figure.Whole(tier));
            most = Larger(most, tier.Most);
        }

        return builder.Column(StepKind.Tier, value, builder.Add(tiers), most);
    }

    /// <summary>A base in fen, rounded as the rule set says: its column, or the figure that all cases share.</summary>
    /// <exception cref="OverflowException">A word does not hold it.</exception>
    public (int Column, int Figure) Base(Node node, Rounding rounding)
    {
        LinearTerms terms = Terms(node);
        Rational step = Rational.From(rounding.Step);
        Rational most = Bound(terms) + step;
        WordBounds.CheckBase(most);
        if (terms.Columns.Count == 0)
        {
            return (-1, builder.Add(Figure.Base(terms.Shared, rounding)));
        }

        BigInteger grain = Grain.LeastCommonMultiple(Grain.Compute(node), Fen.PerYuan);
        int exact = Whole(terms, new Rational(grain, 1));
        // A value in whole fen that is rounded to fen stays as it is.
        if (grain == Fen.PerYuan && rounding.Step == 0.01m)
        {
            return (exact, -1);
        }

        WholeRounding whole = new(Word(step * new Rational(grain, 1)), rounding.Mode, Word(step * FenOfYuan));
        return (builder.Column(StepKind.Round, exact, builder.Add(whole), most * FenOfYuan), -1);
    }

    /// <summary>A bound for the magnitude of a number.</summary>
    public Rational Bound(LinearTerms terms)
    {
        Rational most = terms.Shared.Most;
        foreach ((int column, Rational factor) in terms.Columns)
        {
            most += Rational.Abs(factor) * builder.Most(column);
        }

        return most;
    }

    /// <summary>The column of a number in a scale in which each of its terms is whole.</summary>
    /// <exception cref="OverflowException">A word does not hold it.</exception>
    public int Whole(LinearTerms terms, Rational scale)
    {
        int sum = Sum(terms, scale);
        if (terms.Shared.IsZero)
        {
            return sum;
        }

        int figure = builder.Add(Figure.Whole(terms.Shared.Times(scale)));
        return builder.Column(
            StepKind.AddFigure,
            sum,
            figure,
            builder.Most(sum) + (terms.Shared.Most * Rational.Abs(scale))
        );
    }

    /// <summary>The column of the multiples of columns, without the shared part, in a scale in which each is whole.</summary>
    /// <exception cref="OverflowException">A word does not hold it.</exception>
    public int Sum(LinearTerms terms, Rational scale)
    {
        // Positive terms first, then negative ones: most sums of a rule set begin alike, and need no multiples.
        int sum = -1;
        foreach ((int column, Rational factor) in terms.Columns.OrderBy(term => (term.Value * scale).Sign < 0))
        {
            Rational times = factor * scale;
            if (sum < 0)
            {
                sum = Multiple(column, times);
                continue;
            }

            int multiple = Multiple(column, Rational.Abs(times));
            Rational most = builder.Most(sum) + builder.Most(multiple);
            sum = builder.Column(times.Sign < 0 ? StepKind.Subtract : StepKind.Add, sum, multiple, most);
        }

        return sum;
    }

    private int Multiple(int column, Rational factor)
    {
        if (factor == Rational.One)
        {
            return column;
        }

        Rational most = builder.Most(column) * Rational.Abs(factor);
        int by = builder.Add(Figure.Constant(Word(factor)));
        return builder.Column(StepKind.Scale, column, by, most);
    }

    private int Extreme(ExtremeNode extreme, BigInteger grain)
    {
        Rational scale = new(grain, 1);
        (StepKind ofColumns, StepKind ofFigure) = extreme.IsMaximum
            ? (StepKind.Maximum, StepKind.MaximumFigure)
            : (StepKind.Minimum, StepKind.MinimumFigure);
        int best = -1;
        foreach (Node operand in extreme.Operands.Where(operand => !ProgramBuilder.IsShared(operand)))
        {
            LinearTerms terms = Terms(operand);
            int column =
                terms.Columns.Count == 0 ? throw new OverflowException("columns cancel out") : Whole(terms, scale);
            best =
                best < 0
                    ? column
                    : builder.Column(ofColumns, best, column, Larger(builder.Most(best), builder.Most(column)));
        }

        foreach (Node operand in extreme.Operands.Where(ProgramBuilder.IsShared))
        {
            SharedSum shared = new();
            shared.Add(operand, scale);
            best = builder.Column(
                ofFigure,
                best,
                builder.Add(Figure.Whole(shared)),
                Larger(builder.Most(best), shared.Most)
            );
        }

        return best;
    }

    private static long Word(Rational whole) =>
        whole.IsInteger
            ? (long)whole.Numerator
            : throw new InvalidOperationException($"not whole in its grain: {whole}");

    private static Rational Larger(Rational a, Rational b) => a > b ? a : b;
}
