using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Contributions;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>A redetermination in yuan, for people.</summary>
internal sealed class TrueUpsText(TrueUps trueUps, Locale locale)
{
    /// <summary>Each line, and the sums.</summary>
    public IEnumerable<string> Lines() =>
        [
            locale.Pick("补收金额（元）：", "true-up in yuan:"),
            .. trueUps.Lines.Select(Line),
            .. trueUps.IsCollectionAssumed
                ?
                [
                    locale.Pick(
                        "规则集未载明收缴方式：单位有缴费基数的按单位缴费基数计算，没有的按各人缴费基数计算，请核实（--collection 可指定）",
                        "the rule set does not say how contributions are collected: the employer's are charged on its base, or on each person's where it has none; to confirm (--collection says it)"
                    ),
                ]
                : Array.Empty<string>(),
            Sum(),
        ];

    private string Line(TrueUpLine line)
    {
        string months = $"{line.TrueUp.Months[0].Month}{locale.Pick(" 至 ", "–")}{line.TrueUp.Months[^1].Month}";
        string rates = string.Join(
            ", ",
            line.TrueUp.Months.Select(month => FigureFormat.Percent(month.Rate.Rate)).Distinct()
        );
        string collect = FigureFormat.Money(line.TrueUp.ToCollect);
        string refundable = FigureFormat.Money(line.TrueUp.Refundable);
        return $"  {line.EmployerId ?? "-"}  {line.PersonId ?? "-"}  {locale.Translate(line.Payer)}  {rates}  {months}  "
            + locale.Pick(
                $"应补收 {collect}，多缴 {refundable}",
                $"to be collected {collect}, paid too much {refundable}"
            );
    }

    private string Sum()
    {
        string collect = FigureFormat.Money(trueUps.Lines.Sum(line => line.TrueUp.ToCollect));
        string refundable = FigureFormat.Money(trueUps.Lines.Sum(line => line.TrueUp.Refundable));
        string notComputed =
            trueUps.NotComputed == 0
                ? ""
                : locale.Pick(
                    $"；不含未能计算的 {trueUps.NotComputed} 项基数",
                    $"; {trueUps.NotComputed} bases that could not be computed are not in it"
                );
        string partial = trueUps.Faults.IsEmpty
            ? ""
            : locale.Pick("；不完整，有费率未收录", "; partial: some rates are not on file");
        return locale.Pick(
                $"应补收合计 {collect}；多缴合计 {refundable}（退费另行办理，不抵扣）",
                $"to be collected {collect}; paid too much {refundable} (refunds are handled separately and are not offset)"
            )
            + notComputed
            + partial;
    }
}
