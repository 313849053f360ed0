using System.Collections.Immutable;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Notice.Due;

/// <summary>
/// The notice of contributions to an employer's persons (个人应缴社会保险费公示表), to be checked and signed: for each
/// insurance and span of months the base, the rate, the amount of a month and that of all.
/// </summary>
/// <param name="chinese">Whether it is in Chinese, or else in English.</param>
internal sealed class PersonsDueSheet(bool chinese)
{
    private readonly DueWords _words = new(chinese);

    /// <summary>Makes the notice.</summary>
    /// <param name="due">The employer and its persons.</param>
    /// <param name="result">The contributions.</param>
    /// <param name="period">The first and last day of posting.</param>
    public PrintedSheet Create(EmployerDue due, ContributionsResult result, NoticePeriod period)
    {
        ContributionSum sum = result.Total;
        return new PrintedSheet
        {
            Title = _words.Pick("个人应缴社会保险费公示表", "Social insurance contributions due of each person"),
            Landscape = true,
            IsEnglish = !chinese,
            Head = [.. _words.Head(due, result)],
            Table = new SheetTable(
                Columns(),
                [.. due.Persons.SelectMany((row, index) => Rows(row.Facts, index, result))]
            ),
            Total =
            [
                "",
                _words.Pick("合计", "sum"),
                .. Enumerable.Repeat<SheetCell>("", 7),
                FigureFormat.Money(sum.Employee + sum.Flexible),
                "",
                _words.Remark(sum),
            ],
            Foot =
            [
                new SheetLine(
                    _words.Pick("公示起止日", "posted"),
                    chinese
                        ? period.ToString()
                        : $"{FigureFormat.Day(period.From)} – {FigureFormat.Day(period.Through)}"
                ),
            ],
            Signatures =
            [
                _words.Pick("经办人", "prepared by"),
                _words.Pick("负责人", "responsible"),
                _words.Pick("单位（盖章）", "employer (seal)"),
            ],
            Origin = _words.Origin(result),
            Notes = _words.Notes(due, result),
        };
    }

    private ImmutableArray<SheetColumn> Columns() =>
        [
            new(_words.Pick("序号", "no."), SheetColumnKind.Figure),
            new(_words.Pick("姓名", "name")),
            new(_words.Pick("个人编号", "number")),
            new(_words.Pick("险种", "insurance")),
            new(_words.Pick("月份", "months")),
            new(_words.Pick("月数", "number of months"), SheetColumnKind.Figure),
            new(_words.Pick("缴费基数（元）", "base, yuan"), SheetColumnKind.Figure),
            new(_words.Pick("个人费率", "own rate"), SheetColumnKind.Figure),
            new(_words.Pick("个人每月（元）", "own, yuan a month"), SheetColumnKind.Figure),
            new(_words.Pick("个人合计（元）", "own, yuan"), SheetColumnKind.Figure),
            new(_words.Pick("本人签字", "signature"), SheetColumnKind.Blank),
            new(_words.Pick("备注", "remarks")),
        ];

    private IEnumerable<ImmutableArray<SheetCell>> Rows(PersonFacts person, int index, ContributionsResult result)
    {
        string id = MaskedNumber.OfId(person.Id, person.IdNumber);
        foreach (InsuranceContributions insurance in result.Insurances)
        {
            foreach (ContributionSpan span in insurance.Spans.Where(span => span.Persons[index].IsInsured))
            {
                PersonContribution paid = span.Persons[index];
                Payer payer = paid.Flexible is null ? Payer.Employee : Payer.Flexible;
                decimal? own = paid.Flexible ?? paid.Employee;
                AppliedRate? rate = own is null ? null : span.Rates.FirstOrDefault(rate => rate.Payer == payer);
                yield return
                [
                    FigureFormat.Text(index + 1),
                    person.Name,
                    id,
                    _words.Name(insurance.Insurance),
                    _words.Months(span.Months.From, span.Months.Through),
                    FigureFormat.Text(span.Months.Count),
                    FigureFormat.Money(paid.Base.Base),
                    rate is null ? "" : _words.Rate(rate),
                    DueWords.Amount(own, paid.IsExact),
                    DueWords.Amount(own * span.Months.Count, paid.IsExact),
                    "",
                    string.Join(_words.Pick("；", "; "), Remarks(paid)),
                ];
            }
        }
    }

    private IEnumerable<string> Remarks(PersonContribution paid)
    {
        if (paid.Base.Status != DeterminationStatus.Determined)
        {
            yield return _words.Name(paid.Base.Status);
        }

        if (paid.Base.Missing is { IsEmpty: false } missing)
        {
            string facts = _words.List(missing.Select(fact => ResultWords.TranslateFact(fact, chinese)));
            yield return _words.Pick("未提供：", "not given: ") + facts;
        }

        if (paid.Employer is decimal employer)
        {
            string yuan = DueWords.Amount(employer, paid.IsExact)!;
            yield return _words.Pick($"单位每月 {yuan} 元", $"employer {yuan} yuan a month");
        }
    }
}
