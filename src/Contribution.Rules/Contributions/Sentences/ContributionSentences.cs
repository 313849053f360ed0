using System.Collections.Immutable;
using Contribution.Rules.Contributions.Sentences;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules;

/// <summary>Explains contributions in words, with the arithmetic of each amount.</summary>
public static class ContributionSentences
{
    /// <summary>
    /// The lines of an explanation: for each insurance and span the rates, each amount with its arithmetic, the sums.
    /// </summary>
    /// <param name="chinese">Whether it is for Chinese readers, or else for English ones.</param>
    /// <param name="result">The result.</param>
    /// <param name="catalogue">The rule sets that answered, which name their rules.</param>
    public static ImmutableArray<string> Explain(bool chinese, ContributionsResult result, RuleSetCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(catalogue);
        List<string> lines = [];
        ContributionWords all = new(chinese);
        foreach (InsuranceContributions insurance in result.Insurances)
        {
            ContributionWords words = new(chinese, catalogue.Get(insurance.Bases.RuleSet.Id));
            lines.Add(
                $"{words.Name(insurance.Insurance)}{words.Pick("，", ", ")}{words.Name(insurance.Collection)}{words.Pick("，依据", ", by ")}{words.Document(insurance.Bases.RuleSet.Document)}"
            );
            foreach (ContributionSpan span in insurance.Spans)
            {
                lines.AddRange(Describe(span, insurance.Collection, words));
            }

            lines.AddRange(insurance.NotComputed.Select(lacking => "  " + words.Pick(lacking.Zh, lacking.En)));
            lines.AddRange(insurance.Findings.Select(finding => "  " + finding.Text(chinese)));
        }

        lines.Add(all.Pick("全部险种合计：", "all insurances: ") + Describe(result.Total, all));
        return [.. lines];
    }

    private static IEnumerable<string> Describe(
        ContributionSpan span,
        CollectionMode collection,
        ContributionWords words
    )
    {
        yield return words.Pick(
            $"  {span.Months.From} 至 {span.Months.Through}（{span.Months.Count} 个月）",
            $"  {span.Months.From} through {span.Months.Through} ({span.Months.Count} months)"
        );
        foreach ((AppliedRate rate, AppliedRounding rounding) in span.Rates.Zip(span.Roundings))
        {
            yield return words.Pick(
                $"    {words.Name(rate.Payer)}费率 {words.Describe(rate)}，{words.Describe(rounding)}",
                $"    {words.Name(rate.Payer)} rate {words.Describe(rate)}; {words.Describe(rounding)}"
            );
        }

        if (span.Employer is EmployerContribution employer)
        {
            yield return "    "
                + (
                    collection == CollectionMode.SingleBase
                        ? words.Pick(
                            $"单位 {employer.Base.Id}：按各人缴费基数计算的单位部分合计 {Money(employer.Amount, words)} 元",
                            $"employer {employer.Base.Id}: {Money(employer.Amount, words)} on all persons' bases"
                        )
                        : Product(
                            BaseKind.EmployerBase,
                            employer.Base,
                            Payer.Employer,
                            employer.Amount,
                            span,
                            words,
                            isExact: false
                        )
                );
        }

        foreach (PersonContribution person in span.Persons)
        {
            foreach (string line in Describe(person, span, words))
            {
                yield return "    " + line;
            }
        }

        yield return words.Pick("    每月合计：", "    per month: ") + Describe(span.MonthlySum, words);
        yield return words.Pick("    各月合计：", "    total for all months: ") + Describe(span.Total, words);
    }

    private static IEnumerable<string> Describe(
        PersonContribution person,
        ContributionSpan span,
        ContributionWords words
    )
    {
        if (!person.IsInsured)
        {
            return
            [
                words.Pick(
                    $"{person.Base.Id}：这些月份未参保，无应缴金额",
                    $"{person.Base.Id}: not insured in these months, nothing is due"
                ),
            ];
        }

        (Payer Payer, decimal? Amount)[] paid =
        [
            (Payer.Employee, person.Employee),
            (Payer.Employer, person.Employer),
            (Payer.Flexible, person.Flexible),
        ];
        (Payer Payer, decimal? Amount)[] amounts = [.. paid.Where(pair => pair.Amount is not null)];
        return amounts.Length == 0
            ? [Without(person.Base, words)]
            : amounts.Select(pair =>
                Product(BaseKind.IndividualBase, person.Base, pair.Payer, pair.Amount, span, words, person.IsExact)
            );
    }

    private static string Product(
        BaseKind kind,
        ContributionBase decided,
        Payer payer,
        decimal? amount,
        ContributionSpan span,
        ContributionWords words,
        bool isExact
    )
    {
        if (decided.Base is not decimal yuan || amount is not decimal paid)
        {
            return Without(decided, words);
        }

        AppliedRate rate = span.Rates.First(rate => rate.Payer == payer);
        string plus = rate.FixedAmount is decimal more ? $" + {FigureFormat.Money(more)}" : "";
        decimal exact = yuan * rate.Rate;
        string shown = FigureFormat.Plain(exact);
        string product =
            $"{FigureFormat.Money(yuan)} × {FigureFormat.Percent(rate.Rate)}{plus} = {(plus.Length > 0 || exact == paid ? "" : shown + " → ")}{(isExact ? FigureFormat.Plain(paid) : FigureFormat.Money(paid))}";
        string why = words.Reason(kind, decided);
        return words.Pick(
            $"{decided.Id}（{words.Name(payer)}）：基数依据{why}，{product} 元",
            $"{decided.Id} ({words.Name(payer)}): base by {why}; {product}"
        );
    }

    private static string Without(ContributionBase decided, ContributionWords words) =>
        decided.Status switch
        {
            DeterminationStatus.NotInsured => words.Pick(
                $"{decided.Id}：不参保（{decided.Article}），无应缴金额",
                $"{decided.Id}: not insured ({decided.Article}), nothing is due"
            ),
            DeterminationStatus.NotApplicable => words.Pick(
                $"{decided.Id}：没有缴费基数，无应缴金额",
                $"{decided.Id}: there is no such base, nothing is due"
            ),
            DeterminationStatus.Undetermined => words.Pick(
                $"{decided.Id}：缴费基数未能核定{words.Missing(decided)}，应缴金额未能计算",
                $"{decided.Id}: the base is undetermined{words.Missing(decided)}, the amount due is not known"
            ),
            _ => words.Pick($"{decided.Id}：无应缴金额", $"{decided.Id}: nothing is due"),
        };

    private static string Describe(ContributionSum sum, ContributionWords words) =>
        words.Pick(
            $"单位 {Money(sum.Employer, words)}，个人 {Money(sum.Employee, words)}，灵活就业人员 {Money(sum.Flexible, words)}，共 {Money(sum.Total, words)} 元（{words.Name(sum.Status)}）",
            $"employer {Money(sum.Employer, words)}, employees {Money(sum.Employee, words)}, flexible {Money(sum.Flexible, words)}, total {Money(sum.Total, words)} ({words.Name(sum.Status)})"
        );

    private static string Money(decimal? yuan, ContributionWords words) =>
        yuan is decimal known ? FigureFormat.Money(known) : words.Pick("—", "-");
}
