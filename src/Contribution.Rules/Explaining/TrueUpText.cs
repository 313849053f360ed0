using System.Globalization;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Explaining;

/// <summary>Shows the arithmetic of an adjustment, and the provision that orders it.</summary>
internal static class TrueUpText
{
    public static TrueUpExplanation? Explain(RuleSet set, ContributionBase answer, decimal? paidBase, int? months)
    {
        if (
            answer is not { Adjustment: decimal adjustment, Base: decimal fixedBase }
            || set.TrueUp is not Provision provision
        )
        {
            return null;
        }

        string count = months!.Value.ToString(CultureInfo.InvariantCulture);
        return new TrueUpExplanation(
            $"({Money(fixedBase)} − {Money(paidBase!.Value)}) × {count} = {Money(adjustment)}",
            provision
        );
    }

    private static string Money(decimal yuan) => FigureText.Money(Rational.From(yuan));
}
