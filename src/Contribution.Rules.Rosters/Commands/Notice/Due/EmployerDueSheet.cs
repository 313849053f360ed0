using System.Collections.Immutable;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Notice.Due;

/// <summary>
/// The notice of contributions to an employer (应缴社会保险费通知单): for each insurance, payer and span of months the rate
/// with its document, the amount of a month and that of all; then the months of all insurances together.
/// </summary>
/// <param name="chinese">Whether it is in Chinese, or else in English.</param>
internal sealed class EmployerDueSheet(bool chinese)
{
    private readonly DueWords _words = new(chinese);

    /// <summary>Makes the notice.</summary>
    /// <param name="due">The employer and its persons.</param>
    /// <param name="result">The contributions.</param>
    public PrintedSheet Create(EmployerDue due, ContributionsResult result)
    {
        return new PrintedSheet
        {
            Title = _words.Pick("应缴社会保险费通知单", "Notice of social insurance contributions due"),
            Landscape = true,
            IsEnglish = !chinese,
            Head = [.. _words.Head(due, result)],
            Table = new SheetTable(
                Columns(),
                [.. result.Insurances.SelectMany(Rows), .. result.Insurances.Length > 1 ? MonthRows(result) : []]
            ),
            Total = Row(
                (_words.Pick("应缴合计", "total due"), "", "", result.ByMonth.Length),
                "",
                "",
                (null, result.Total.Total),
                _words.Remark(result.Total)
            ),
            Foot = [.. _words.Sums(result)],
            Signatures =
            [
                _words.Pick("经办人", "prepared by"),
                _words.Pick("负责人", "responsible"),
                _words.Pick("填制日期", "date"),
                _words.Pick("社会保险经办机构（盖章）", "agency (seal)"),
            ],
            Origin = _words.Origin(result),
            Notes = _words.Notes(due, result),
        };
    }

    private ImmutableArray<SheetColumn> Columns() =>
        [
            new(_words.Pick("险种", "insurance")),
            new(_words.Pick("缴费主体", "payer")),
            new(_words.Pick("月份", "months")),
            new(_words.Pick("月数", "number of months"), SheetColumnKind.Figure),
            new(_words.Pick("费率", "rate"), SheetColumnKind.Figure),
            new(_words.Pick("费率依据", "document of the rate")),
            new(_words.Pick("每月金额（元）", "yuan a month"), SheetColumnKind.Figure),
            new(_words.Pick("金额（元）", "yuan"), SheetColumnKind.Figure),
            new(_words.Pick("备注", "remarks")),
        ];

    private IEnumerable<ImmutableArray<SheetCell>> Rows(InsuranceContributions insurance)
    {
        string name = _words.Name(insurance.Insurance);
        foreach (ContributionSpan span in insurance.Spans)
        {
            foreach (AppliedRate rate in span.Rates)
            {
                bool lacks = rate.Payer == Payer.Employer && DueWords.LacksEmployer(span);
                yield return Row(
                    (
                        name,
                        _words.Name(rate.Payer),
                        _words.Months(span.Months.From, span.Months.Through),
                        span.Months.Count
                    ),
                    _words.Rate(rate),
                    _words.Document(rate),
                    lacks ? (null, null) : (PaidBy(rate.Payer, span.MonthlySum), PaidBy(rate.Payer, span.Total)),
                    _words.Remark(span.Total)
                );
            }
        }

        yield return Row(
            (name, _words.Pick("小计", "sum"), "", insurance.Spans.Sum(span => span.Months.Count)),
            "",
            "",
            (null, insurance.Total.Total),
            _words.Remark(insurance.Total)
        );
    }

    /// <summary>Successive months of the same sums are one row for each payer.</summary>
    private IEnumerable<ImmutableArray<SheetCell>> MonthRows(ContributionsResult result)
    {
        Payer[] payers =
        [
            .. result
                .Insurances.SelectMany(insurance => insurance.Spans)
                .SelectMany(span => span.Rates)
                .Select(rate => rate.Payer)
                .Distinct()
                .Order(),
        ];
        string name = _words.Pick("各险种合计", "all insurances");
        foreach (MonthContributions[] same in Alike(result.ByMonth))
        {
            (ContributionSum sum, int count) = (same[0].Sum, same.Length);
            string months = _words.Months(same[0].Month, same[^1].Month);
            string remark = _words.Remark(sum);
            foreach (Payer payer in payers)
            {
                decimal? yuan = PaidBy(payer, sum);
                yield return Row((name, _words.Name(payer), months, count), "", "", (yuan, yuan * count), remark);
            }

            string all = _words.Pick("合计", "sum");
            yield return Row((name, all, months, count), "", "", (sum.Total, sum.Total * count), remark);
        }
    }

    private static IEnumerable<MonthContributions[]> Alike(ImmutableArray<MonthContributions> months)
    {
        int first = 0;
        for (int next = 1; next <= months.Length; next++)
        {
            if (next == months.Length || !months[next].Sum.Equals(months[first].Sum))
            {
                yield return [.. months[first..next]];
                first = next;
            }
        }
    }

    private static decimal? PaidBy(Payer payer, ContributionSum sum) =>
        payer switch
        {
            Payer.Employer => sum.Employer,
            Payer.Employee => sum.Employee,
            _ => sum.Flexible,
        };

    private static ImmutableArray<SheetCell> Row(
        (string Insurance, string Payer, string Months, int Count) of,
        string rate,
        string document,
        (decimal? Month, decimal? All) yuan,
        string remark
    ) =>
        [
            of.Insurance,
            of.Payer,
            of.Months,
            FigureFormat.Text(of.Count),
            rate,
            document,
            FigureFormat.Money(yuan.Month),
            FigureFormat.Money(yuan.All),
            remark,
        ];
}
