using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.RuleSets.Doubts;

/// <summary>
/// Makes the findings on amounts that were announced for another contribution year: a file that extends that year's rules
/// inherits them where it announces none itself.
/// </summary>
internal static class StaleFigures
{
    /// <summary>One finding for each.</summary>
    public static ImmutableArray<Finding> Find(RuleSet set) =>
        [.. In(set).Select(amount => Finding(amount, set.Id.Year))];

    /// <summary>The amounts that were announced for another year.</summary>
    public static IEnumerable<CitedAmount> In(RuleSet set) =>
        set.Amounts.Where(amount => amount.AnnouncedFor is not null);

    private static Finding Finding(CitedAmount amount, int year)
    {
        Wording name = DoubtfulFigures.Name(amount.Name, amount.Called);
        return new Finding(
            FindingCode.FigureOfOtherYear,
            DoubtfulFigures.Path,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name.Zh} = {amount.Announced}（{amount.Source.DocumentFor(chinese: true)}）为 {amount.AnnouncedFor} 年度公布的数额，{year} 年度的未收录；应以当年公布的数额为准"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name.En} = {amount.Announced} ({amount.Source.DocumentFor(chinese: false)}) was announced for {amount.AnnouncedFor}, and none is on file for {year}: the amount announced for the year counts"
            )
        );
    }
}
