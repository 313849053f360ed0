using System.Collections.Immutable;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Faults;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Commands.Notice.Due;

/// <summary>The words and figures of notices of contributions.</summary>
/// <param name="chinese">Whether they are Chinese, or else English.</param>
internal sealed class DueWords(bool chinese) : WordsIn(chinese)
{
    // Findings for readers of an amount; all others are for case workers.
    private static readonly string[] Posted =
    [
        FindingCode.CollectionDefault,
        FindingCode.RateTrust,
        FindingCode.FigureTrust,
        FindingCode.SumOfRounded,
    ];

    public string Name<T>(T choice)
        where T : struct, Enum => ResultWords.Translate(choice, IsChinese);

    public string Months(YearMonth from, YearMonth through) =>
        from == through ? from.ToString() : Pick($"{from} 至 {through}", $"{from} to {through}");

    /// <summary>An amount of a person; an exact product, of which only the sum is rounded, with all its decimals.</summary>
    public static string? Amount(decimal? yuan, bool isExact) =>
        isExact ? FigureFormat.Exact(yuan) : FigureFormat.Money(yuan);

    /// <summary>A rate in per cent, with the fixed amount.</summary>
    public string Rate(AppliedRate rate)
    {
        string percent = FigureFormat.Percent(rate.Rate);
        return rate.FixedAmount is decimal more
            ? percent + Pick($"加 {FigureFormat.Money(more)} 元", $" and {FigureFormat.Money(more)} yuan")
            : percent;
    }

    public string Document(AppliedRate rate) =>
        rate.Document is string number
            ? Source.DocumentFor(number, IsChinese)
            : Pick("自行提供的费率", "given with the request");

    /// <summary>The name of the status of a sum that is not complete; empty where it is complete.</summary>
    public string Remark(ContributionSum sum) => sum.Status == SumStatus.Complete ? "" : Name(sum.Status);

    /// <summary>The lines above a table.</summary>
    public IEnumerable<SheetLine> Head(EmployerDue due, ContributionsResult result)
    {
        EmployerRow? employer = due.Employer;
        string none = Pick("（无单位人员）", "(persons without an employer)");
        yield return new SheetLine(Pick("单位名称", "employer"), employer is null ? none : employer.Facts.Name);
        if (employer is not null)
        {
            yield return new SheetLine(Pick("单位编号", "employer's number"), employer.Facts.Id);
        }

        yield return new SheetLine(Pick("统筹地区", "place"), PlaceTable.NameOf(result.Jurisdiction, IsChinese));
        yield return new SheetLine(Pick("缴费年度", "contribution year"), FigureFormat.Text(result.ContributionYear));
        yield return new SheetLine(
            Pick("险种", "insurances"),
            List(result.Insurances.Select(insurance => Name(insurance.Insurance)))
        );
        yield return new SheetLine(Pick("应缴月份", "months"), Months(result.Months.From, result.Months.Through));
        yield return new SheetLine(Pick("人数", "persons"), FigureFormat.Text(due.Persons.Length));
    }

    /// <summary>Whether nothing of the employer's contributions could be computed: zero would say that nothing is due.</summary>
    public static bool LacksEmployer(ContributionSpan span) =>
        span is { MonthlySum.Employer: 0m, Employer: null or { Amount: null } }
        && span.Persons.All(person => person.Employer is null);

    /// <summary>The sums below a table, and how far they can be relied on.</summary>
    public IEnumerable<SheetLine> Sums(ContributionsResult result)
    {
        ContributionSum sum = result.Total;
        decimal? employer =
            sum.Employer == 0m && result.Insurances.SelectMany(insurance => insurance.Spans).Any(LacksEmployer)
                ? null
                : sum.Employer;
        string none = Name(SumStatus.Undetermined);
        yield return new SheetLine(Pick("单位缴费（元）", "employer, yuan"), Known(employer));
        yield return new SheetLine(Pick("个人缴费（元）", "employees, yuan"), Known(sum.Employee));
        yield return new SheetLine(Pick("灵活就业人员缴费（元）", "flexible workers, yuan"), Known(sum.Flexible));
        yield return new SheetLine(Pick("应缴合计（元）", "total due, yuan"), Known(sum.Total));
        yield return new SheetLine(Pick("合计状态", "the total is"), Name(sum.Status));

        string Known(decimal? yuan) => FigureFormat.Money(yuan) ?? none;
    }

    /// <summary>The amounts that could not be computed, and further notes on the amounts; each once.</summary>
    public ImmutableArray<string> Notes(EmployerDue due, ContributionsResult result) =>
        [
            .. result
                .Insurances.SelectMany(insurance =>
                    insurance
                        .NotComputed.Select(lacking => Note(insurance.Insurance, Named(due, lacking)))
                        .Concat(
                            insurance
                                .Findings.Where(finding => Array.IndexOf(Posted, finding.Code) >= 0)
                                .Select(finding => Note(insurance.Insurance, Pick(finding.OnForms)))
                        )
                )
                .Distinct(StringComparer.Ordinal),
            Pick("本表金额不含滞纳金。", "Late fees are no part of the amounts."),
        ];

    /// <summary>Describes the rule data by which the amounts were computed.</summary>
    public string Origin(ContributionsResult result) =>
        RulesUsed.Describe(result.Insurances.Select(insurance => insurance.Bases.RuleSet.Hash), IsChinese);

    /// <summary>
    /// The sentence on an amount that could not be computed, with the name in place of the id, which may be a citizen's
    /// number.
    /// </summary>
    private string Named(EmployerDue due, NotComputed lacking)
    {
        if (lacking.Id is not string id)
        {
            return Pick(lacking.Zh, lacking.En);
        }

        PersonFacts? person =
            lacking.Subject == ContributionSubject.Person
                ? due.Persons.FirstOrDefault(row => row.Facts.Id == id)?.Facts
                : null;
        string? name = lacking.Subject == ContributionSubject.Employer ? due.Employer?.Facts.Name : person?.Name;
        name ??= MaskedNumber.OfId(id, person?.IdNumber);
        return Pick(ContributionFindings.Undetermined(lacking.Subject, new Wording($"“{name}”", name)));
    }

    private string Note(Insurance insurance, string text) => Labelled(Name(insurance), text) + Pick("。", ".");
}
