using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Proof;

/// <summary>
/// The range of a base, 0 to 9,999,999,999.99 yuan, before rounding. Each fact and the reference wage are in that range
/// too. An employer's base may add up totals over any number of persons, which nothing bounds: there the amounts that
/// the base reads are taken to be in the range together.
/// </summary>
internal static class BaseRange
{
    private static readonly LinearForm Most = LinearForm.From(Rational.From(Fen.MaxYuan));

    /// <summary>
    /// The two ways to leave the range, each as its constraints; an obviously impossible one is left out.
    /// </summary>
    public static IEnumerable<Constraint[]> Outside(LinearForm given, BaseKind kind, SymbolicFacts facts)
    {
        if (!facts.IsSumOfParts(given))
        {
            yield return [Constraint.Less(given, LinearForm.Zero), .. Bounds(given, kind, facts)];
        }

        if (!facts.IsFact(given))
        {
            yield return [Constraint.Less(Most, given), .. Bounds(given, kind, facts)];
        }
    }

    private static IEnumerable<Constraint> Bounds(LinearForm given, BaseKind kind, SymbolicFacts facts) =>
        kind == BaseKind.IndividualBase
            ? facts.Money.Select(amount => Constraint.AtMost(LinearForm.Variable(amount), Most))
            :
            [
                Constraint.AtMost(
                    facts.FactsIn(given).Aggregate(LinearForm.Zero, (sum, one) => sum + LinearForm.Variable(one)),
                    Most
                ),
            ];
}
