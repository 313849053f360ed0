using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>Breaks the parts of a rule set down into steps.</summary>
/// <param name="layout">Where facts and amounts stand.</param>
/// <param name="largest">The largest integer that the steps may come to.</param>
internal sealed class RuleBreakdown(SlotLayout layout, BigInteger largest)
{
    private const int FenPerYuan = 100;

    private readonly NodeSteps _nodes = new(layout, largest);

    /// <summary>Whether a condition is true.</summary>
    public ConditionStep IsTrue(Node condition) => _nodes.IsTrue(condition);

    /// <summary>The amounts, each with its place and after those it reads.</summary>
    public (int Place, NumberStep Value)[] Amounts() =>
        Array.ConvertAll([.. layout.Amounts], amount => (layout.Of(amount), Value(amount)));

    /// <summary>The rules of a determination. Overridden rules come before their exceptions.</summary>
    public RuleSteps[] Rules(Determination determination, Rounding rounding) =>
        [
            .. determination.Rules.Select(
                (rule, place) =>
                    new RuleSteps(
                        rule,
                        [.. determination.Overridden(place)],
                        [.. determination.Silencers(place)],
                        _nodes.IsTrue(rule.When.Root),
                        rule.Base is null ? 0 : layout.Bits(rule.Base.Root),
                        rule.Base is null ? null : Fen(rule.Base.Root, rounding)
                    )
            ),
        ];

    private NumberStep Value(Amount amount)
    {
        BigInteger grain = Grain.Of(amount);
        if (amount.Announced is decimal figure)
        {
            return _nodes.Constant((Rational.From(figure) * new Rational(grain, 1)).Numerator);
        }

        NumberStep exact = _nodes.Number(amount.Value!, grain);
        return amount.Rounding is Rounding rounding ? Rounded(exact, grain, rounding, grain) : exact;
    }

    private NumberStep Fen(Node node, Rounding rounding)
    {
        BigInteger grain = Grain.LeastCommonMultiple(Grain.Of(node), FenPerYuan);
        NumberStep exact = _nodes.Number(node, grain);
        // What comes in whole fen and is rounded to fen is not touched.
        bool untouched = grain == FenPerYuan && rounding.Step == 0.01m;
        return untouched ? exact : Rounded(exact, grain, rounding, FenPerYuan);
    }

    /// <summary>Rounds a value in one grain and gives it in another, in which the step is whole.</summary>
    private NumberStep Rounded(NumberStep exact, BigInteger grain, Rounding rounding, BigInteger into)
    {
        Rational step = Rational.From(rounding.Step);
        RoundedStep steps = new(exact, _nodes.Fitting((step * new Rational(grain, 1)).Numerator), rounding.Mode);
        BigInteger size = (step * new Rational(into, 1)).Numerator;
        return size.IsOne ? steps : new MultipleStep(steps, _nodes.Fitting(size));
    }
}
