using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Language;

namespace Contribution.Rules.RuleSets.Doubts;

/// <summary>
/// Counts the tiers of a closed list among doubtful figures: a list of twelve amounts in every answer says less than that ten of
/// the twelve are doubtful, and <c>rules show</c> lists them.
/// </summary>
internal static class DoubtfulTiers
{
    /// <summary>The figures, with one in the place of the tiers of each list.</summary>
    public static IEnumerable<DoubtfulFigure> Gathered(
        ImmutableArray<ListNode> lists,
        IEnumerable<DoubtfulFigure> figures
    ) =>
        figures
            // A figure that is no tier is a group of its own.
            .GroupBy(figure => (object?)lists.FirstOrDefault(list => Holds(list, figure)) ?? figure)
            .SelectMany<IGrouping<object, DoubtfulFigure>, DoubtfulFigure>(group =>
                group.Key is ListNode list ? [Count(list, [.. group])] : group
            );

    private static bool Holds(ListNode list, DoubtfulFigure figure) =>
        list.Items.OfType<AmountNode>().Any(tier => tier.Amount.Name == figure.Id);

    private static DoubtfulFigure Count(ListNode list, DoubtfulFigure[] tiers)
    {
        int all = list.Items.Length;
        Wording words =
            tiers.Length == all
                ? new Wording(Text($"申报档次（共 {all} 档）"), Text($"all {all} tiers of declared bases"))
                : new Wording(
                    Text($"申报档次（{all} 档中的 {tiers.Length} 档）"),
                    Text($"{tiers.Length} of the {all} tiers of declared bases")
                );
        return new DoubtfulFigure(tiers[0].Source, words.En, Value: null, words);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
