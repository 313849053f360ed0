using System.Collections.Immutable;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Rosters.Tables;

namespace Contribution.Rules.Rosters.Tests.Commands.Contributions;

/// <summary>The lines of an employer's amounts and of its persons', from what <c>ComputeContributions</c> answers.</summary>
/// <param name="due">The amounts.</param>
/// <param name="unread">The number of further persons that the employer may have.</param>
/// <param name="chinese">Whether sentences are in Chinese, or else in English.</param>
internal sealed class DueLines(EmployerDue due, int unread, bool chinese)
{
    /// <summary>
    /// A person's lines, by insurance: successive months are one line as long as the person is insured and the rates by
    /// which something is paid for the person stay the same, whatever changes for others.
    /// </summary>
    public IEnumerable<string?[]> Person(int index)
    {
        PersonRow row = due.Persons[index];
        foreach (InsuranceContributions insurance in due.Result?.Insurances ?? [])
        {
            ContributionSpan? first = null;
            ContributionSpan? last = null;
            foreach (ContributionSpan span in insurance.Spans.Where(span => span.Persons[index].IsInsured))
            {
                if (last is not null && IsOn(insurance, row, last, span, index))
                {
                    last = span;
                    continue;
                }

                if (first is not null)
                {
                    yield return Line(row, insurance, first, last!, index);
                }

                (first, last) = (span, span);
            }

            if (first is not null)
            {
                yield return Line(row, insurance, first, last!, index);
            }
        }
    }

    /// <summary>The employer's lines: one for each insurance and span.</summary>
    public IEnumerable<string?[]> Employer() =>
        (due.Result?.Insurances ?? []).SelectMany(insurance =>
        {
            string remarks = Remarks(insurance).Text(chinese);
            return insurance.Spans.Select(
                string?[] (span) =>
                    [
                        due.Employer?.Facts.Id,
                        ChoiceNames.Of(insurance.Insurance),
                        span.Months.From.ToString(),
                        span.Months.Through.ToString(),
                        FigureFormat.Text(span.Months.Count),
                        FigureFormat.Money(span.Employer?.Base.Base),
                        span.Employer is null ? null : ChoiceNames.Of(span.Employer.Base.Status),
                        span.Employer?.Base.Rule,
                        span.Employer?.Base.Article,
                        FigureFormat.Money(span.MonthlySum.Employer),
                        FigureFormat.Money(span.MonthlySum.Employee),
                        FigureFormat.Money(span.MonthlySum.Flexible),
                        FigureFormat.Money(span.MonthlySum.Total),
                        FigureFormat.Money(span.Total.Total),
                        ChoiceNames.Of(span.Total.Status),
                        remarks,
                    ]
            );
        });

    private DueRemarks Remarks(InsuranceContributions insurance) =>
        new(
            insurance.NotComputed.Any(one =>
                one is { Code: NotComputedReason.UndeterminedBase, Subject: ContributionSubject.Employer }
            )
                ? insurance.Bases.Employer?.Id
                : null,
            insurance.NotComputed.Any(one => one.Code == NotComputedReason.NoEmployer),
            unread,
            insurance.NotComputed.Count(one =>
                one is { Code: NotComputedReason.UndeterminedBase, Subject: ContributionSubject.Person }
            )
        );

    private static string?[] Line(
        PersonRow row,
        InsuranceContributions insurance,
        ContributionSpan first,
        ContributionSpan last,
        int index
    )
    {
        PersonContribution paid = first.Persons[index];
        int months = first.Months.From.MonthsUntil(last.Months.Through) + 1;
        decimal? total = paid is { Employee: null, Employer: null, Flexible: null }
            ? null
            : ((paid.Employee ?? 0m) + (paid.Employer ?? 0m) + (paid.Flexible ?? 0m)) * months;
        Func<decimal?, string?> text = paid.IsExact ? FigureFormat.Exact : FigureFormat.Money;
        return
        [
            row.EmployerId,
            row.Facts.Id,
            ChoiceNames.Of(insurance.Insurance),
            first.Months.From.ToString(),
            last.Months.Through.ToString(),
            FigureFormat.Text(months),
            FigureFormat.Money(paid.Base.Base),
            ChoiceNames.Of(paid.Base.Status),
            paid.Base.Rule,
            paid.Base.Article,
            text(paid.Employee),
            text(paid.Employer),
            text(paid.Flexible),
            text(total),
            string.Join(BasesColumns.Separator, paid.Base.Missing),
        ];
    }

    private static bool IsOn(
        InsuranceContributions insurance,
        PersonRow row,
        ContributionSpan last,
        ContributionSpan next,
        int index
    )
    {
        if (last.Months.Through.MonthsUntil(next.Months.From) != 1)
        {
            return false;
        }

        if (last.Persons[index].Base.Base is null)
        {
            return true;
        }

        ImmutableArray<Payer> payers = Payers.For(insurance.Insurance, insurance.Collection, row.Facts.Category);
        return last.Rates.Where(rate => payers.Contains(rate.Payer))
                .SequenceEqual(next.Rates.Where(rate => payers.Contains(rate.Payer)))
            && last.Roundings.Where(rounding => payers.Contains(rounding.Payer))
                .SequenceEqual(next.Roundings.Where(rounding => payers.Contains(rounding.Payer)));
    }
}
