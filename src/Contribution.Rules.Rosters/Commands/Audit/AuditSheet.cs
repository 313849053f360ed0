using System.Collections.Immutable;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Notice;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>The form 稽核明细 of one employer: its findings, for both sides to sign. It is in Chinese, as the forms are.</summary>
internal static class AuditSheet
{
    private static readonly ImmutableArray<SheetColumn> Columns =
    [
        new("序号", SheetColumnKind.Figure),
        new("姓名"),
        new("身份证号"),
        new("申报基数", SheetColumnKind.Figure),
        new("稽核认定月平均工资", SheetColumnKind.Figure),
        new("应核定基数", SheetColumnKind.Figure),
        new("月差额", SheetColumnKind.Figure),
        new("起止年月"),
        new("月数", SheetColumnKind.Figure),
        new("差额合计", SheetColumnKind.Figure),
        new("问题类型"),
        new("依据"),
    ];

    /// <summary>The forms of all employers with findings.</summary>
    /// <param name="report">The audit.</param>
    /// <param name="question">The question.</param>
    /// <param name="set">The rule set that answers; null where none does.</param>
    public static IEnumerable<JobPage> Pages(AuditReport report, RosterQuestion question, RuleSet? set)
    {
        NoticeFileNames names = new();
        return report
            .Employers.Where(employer => employer.HasFindings)
            .Select(employer =>
                new JobSheet(
                    $"audit-{names.Next(employer.Id)}",
                    () => Create(employer, question, report.Months, set)
                ).Page
            );
    }

    /// <summary>Makes the form.</summary>
    /// <param name="employer">The employer's audit.</param>
    /// <param name="question">The question.</param>
    /// <param name="months">The audited period.</param>
    /// <param name="set">The rule set that answers; null where none does.</param>
    public static PrintedSheet Create(AuditedEmployer employer, RosterQuestion question, MonthSpan months, RuleSet? set)
    {
        AuditedPerson[] findings = [.. employer.Persons.Where(person => person.Comparison.Class.IsFinding())];
        IEnumerable<ImmutableArray<SheetCell>> own =
            employer.Own?.Class.IsFinding() == true ? [Own(employer, employer.Own, months)] : [];
        return new PrintedSheet
        {
            Title = "社会保险缴费基数稽核明细表",
            Landscape = true,
            Head =
            [
                new SheetLine("单位名称", employer.Row?.Facts.Name),
                new SheetLine("单位编号", employer.Id ?? "（无单位人员）"),
                new SheetLine("统筹地区", PlaceTable.NameOf(question.Jurisdiction, chinese: true)),
                new SheetLine("险种", Glossary.Name(question.Insurance).Zh),
                new SheetLine("缴费年度", FigureFormat.Text(question.ContributionYear)),
                new SheetLine("稽核期间", Span(months)),
            ],
            Table = new SheetTable(Columns, [.. findings.Select(Row), .. own]),
            Total = Total(employer),
            Foot = [.. Foot(employer)],
            Signatures =
            [
                "稽核人员（签字）",
                "被稽核单位经办人（签字）",
                "被稽核单位负责人（签字）",
                "社会保险经办机构（盖章）",
                "被稽核单位（盖章）",
                "日期",
            ],
            Origin = set is null ? null : RulesUsed.Describe(set),
            Notes = [.. Sentences(employer, findings), .. Open(employer)],
        };
    }

    private static ImmutableArray<SheetCell> Row(AuditedPerson person, int index) =>
        [
            FigureFormat.Text(index + 1),
            person.Name,
            MaskedNumber.Hide(person.IdNumber),
            .. Amounts(person.Comparison, person.Wage),
            person.Months is MonthSpans months ? string.Join("、", months.Each.Select(Span)) : "",
            .. Totals(person.Comparison, person.Basis),
        ];

    private static ImmutableArray<SheetCell> Own(AuditedEmployer employer, FiledComparison own, MonthSpan months) =>
        [
            "",
            "（单位缴费基数）",
            "",
            .. Amounts(own, employer.Row?.Facts.PriorYearMonthlyTotalWages),
            Span(months),
            .. Totals(own, employer.Basis),
        ];

    private static ImmutableArray<SheetCell> Amounts(FiledComparison compared, decimal? wage) =>
        [
            FigureFormat.Money(compared.Filed),
            FigureFormat.Money(wage),
            FigureFormat.Money(compared.Determined),
            FigureFormat.Money(compared.Monthly),
        ];

    private static ImmutableArray<SheetCell> Totals(FiledComparison compared, Citation? basis) =>
        [
            compared.Months == 0 ? "" : FigureFormat.Text(compared.Months),
            FigureFormat.Money(compared.Total),
            Glossary.Name(compared.Class).Zh,
            basis?.InWords(chinese: true),
        ];

    private static ImmutableArray<SheetCell> Total(AuditedEmployer employer) =>
        [
            "",
            "个人合计（相抵后）",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            FigureFormat.Money(employer.UnderFiled - employer.OverFiled),
            "",
            "",
        ];

    private static IEnumerable<SheetLine> Foot(AuditedEmployer employer)
    {
        yield return new SheetLine("少报合计", FigureFormat.Money(employer.UnderFiled));
        yield return new SheetLine("多报合计", FigureFormat.Money(employer.OverFiled));
    }

    /// <summary>The sentences of the circulars that the findings rest on, each once.</summary>
    private static IEnumerable<string> Sentences(AuditedEmployer employer, IEnumerable<AuditedPerson> findings) =>
        findings
            .Select(person => person.Basis)
            .Append(employer.Own?.Class.IsFinding() == true ? employer.Basis : null)
            .OfType<Citation>()
            .Where(basis => basis.Quote is not null)
            .Distinct()
            .Select(basis => $"{basis.InWords(chinese: true)}：“{basis.Quote}”");

    private static IEnumerable<string> Open(AuditedEmployer employer)
    {
        yield return "月差额为应核定基数减申报基数，差额合计为月差额乘以月数；负数为多报。差额合计是基数与月数之积，不是应补缴的金额。";
        int open = employer.Count(AuditClass.NotAuditable);
        if (open > 0)
        {
            yield return $"另有 {FigureFormat.Text(open)} 人尚不可稽核，不在本表内。";
        }

        foreach (Wording doubt in employer.Trust)
        {
            yield return doubt.Zh + "。";
        }
    }

    private static string Span(MonthSpan months) => $"{months.From} 至 {months.Through}";
}
