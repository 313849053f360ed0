using System.Collections.Immutable;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Notice;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters;

/// <summary>
/// The form 个人缴费工资申报/公示表 of one employer: each person's wage and base with the rule and article that gave
/// it, room to sign, and the sentences of the circular below.
/// </summary>
public static class NoticeSheet
{
    private static readonly ImmutableArray<SheetColumn> Columns =
    [
        new("序号", SheetColumnKind.Figure),
        new("姓名"),
        new("个人编号"),
        new("公民身份证号码"),
        new("月平均工资", SheetColumnKind.Figure),
        new("核定基数", SheetColumnKind.Figure),
        new("条款、规定"),
        new("本人签字", SheetColumnKind.Blank),
        new("备注"),
    ];

    /// <summary>Makes the form as one page that prints on A4.</summary>
    /// <param name="bases">The employer and its persons, whose bases were computed.</param>
    /// <param name="set">The rule set that gave them.</param>
    /// <param name="period">The first and last day of posting.</param>
    /// <exception cref="ArgumentException">There are no bases.</exception>
    public static string Page(EmployerBases bases, RuleSet set, NoticePeriod period)
    {
        ArgumentNullException.ThrowIfNull(bases);
        BasesResult result = bases.Result ?? throw new ArgumentException("there are no bases", nameof(bases));
        using StringWriter page = new();
        SheetHtml.Write(Create(bases, result, set, period), page);
        return page.ToString();
    }

    /// <summary>Makes the form.</summary>
    /// <param name="bases">The employer and its persons.</param>
    /// <param name="result">Their bases: the outcome of <paramref name="bases"/>.</param>
    /// <param name="set">The rule set that gave them.</param>
    /// <param name="period">The first and last day of posting.</param>
    internal static PrintedSheet Create(EmployerBases bases, BasesResult result, RuleSet set, NoticePeriod period)
    {
        ArgumentNullException.ThrowIfNull(bases);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(set);
        NoticeLegend legend = new(set);
        return new PrintedSheet
        {
            Title = "个人缴费工资申报/公示表",
            Landscape = true,
            Head = [.. Head(bases, result, set)],
            Table = new SheetTable(
                Columns,
                [.. bases.Persons.Select((row, i) => Row(row, result.Persons[i], i, legend))]
            ),
            Total = Total(result),
            Signatures = ["经办人", "负责人", "填报日期", "单位（盖章）"],
            Origin = RulesUsed.Describe(set),
            Foot = [.. Foot(bases, result, period, legend)],
            Notes =
            [
                .. legend.Sentences(result),
                .. QuestionFindings.OfTrust(result).Select(doubt => doubt.Zh + "。"),
                .. Unread(bases),
            ],
        };
    }

    private static IEnumerable<SheetLine> Head(EmployerBases bases, BasesResult result, RuleSet set)
    {
        if (bases.Employer is EmployerRow employer)
        {
            yield return new SheetLine("单位名称", employer.Facts.Name);
            yield return new SheetLine("单位编号", employer.Facts.Id);
        }
        else
        {
            yield return new SheetLine("单位名称", "（无单位人员）");
        }

        yield return new SheetLine("缴费年度", FigureFormat.Text(result.ContributionYear));
        yield return new SheetLine("险种", Glossary.Name(result.Insurance).Zh);
        yield return new SheetLine("统筹地区", PlaceTable.NameOf(result.Jurisdiction, chinese: true));
        if (result.ReferenceWage is AppliedReferenceWage wage)
        {
            yield return new SheetLine("社平工资（元/月）", FigureFormat.Money(wage.Value));
        }

        yield return new SheetLine("依据", set.Source.DocumentFor(chinese: true));
        yield return new SheetLine("人数", FigureFormat.Text(bases.Persons.Length));
    }

    private static ImmutableArray<SheetCell> Row(
        PersonRow row,
        ContributionBase determined,
        int index,
        NoticeLegend legend
    )
    {
        PersonFacts person = row.Facts;
        return
        [
            FigureFormat.Text(index + 1),
            person.Name,
            MaskedNumber.OfId(person.Id, person.IdNumber),
            MaskedNumber.Hide(person.IdNumber),
            FigureFormat.Money(person.PriorYearMonthlyWage),
            FigureFormat.Money(determined.Base),
            legend.Key(BaseKind.IndividualBase, determined),
            "",
            string.Join("；", OtherWages(person).Concat(Remarks(determined))),
        ];
    }

    private static IEnumerable<SheetLine> Foot(
        EmployerBases bases,
        BasesResult result,
        NoticePeriod period,
        NoticeLegend legend
    )
    {
        if (bases.Employer is EmployerRow employer)
        {
            yield return new SheetLine(
                "单位月平均工资总额",
                FigureFormat.Money(employer.Facts.PriorYearMonthlyTotalWages)
            );
        }

        if (result.Employer is ContributionBase determined)
        {
            yield return new SheetLine("单位缴费基数", EmployerBase(determined, legend));
        }

        yield return new SheetLine("公示起止日", period.ToString());
    }

    private static string EmployerBase(ContributionBase determined, NoticeLegend legend)
    {
        string figure = $"{FigureFormat.Money(determined.Base)} {legend.Key(BaseKind.EmployerBase, determined)}".Trim();
        return string.Join("；", Remarks(determined).Prepend(figure).Where(part => part.Length > 0));
    }

    private static ImmutableArray<SheetCell> Total(BasesResult result)
    {
        int open = result.Persons.Count(person => person.Status == DeterminationStatus.Undetermined);
        string? sum = FigureFormat.Money(result.Persons.Sum(person => person.Base ?? 0m));
        return ["", "合计", "", "", "", sum, "", "", open == 0 ? "" : $"不含未能核定的 {FigureFormat.Text(open)} 人"];
    }

    /// <summary>The remarks on a base. Findings are for case workers only and are not posted.</summary>
    private static IEnumerable<string> Remarks(ContributionBase determined)
    {
        if (determined.Status != DeterminationStatus.Determined)
        {
            yield return Glossary.Name(determined.Status).Zh;
        }

        if (determined.Missing is { IsEmpty: false } missing)
        {
            yield return "未提供："
                + string.Join("、", missing.Select(fact => ResultWords.TranslateFact(fact, chinese: true)));
        }

        if (determined.Adjustment is decimal adjustment)
        {
            yield return "补差（基数 × 月数）：" + FigureFormat.Money(adjustment);
        }
    }

    /// <summary>The wages that a person without one of the prior year may be assessed on instead.</summary>
    private static IEnumerable<string> OtherWages(PersonFacts person) =>
        person.PriorYearMonthlyWage is not null
            ? []
            : new (string Fact, decimal? Yuan)[]
            {
                ("firstMonthWage", person.FirstMonthWage),
                ("lastMonthBasicWage", person.LastMonthBasicWage),
                ("lastMonthTotalWage", person.LastMonthTotalWage),
                ("approvedMonthlyWage", person.ApprovedMonthlyWage),
                ("declaredBase", person.DeclaredBase),
            }
                .Where(wage => wage.Yuan is not null)
                .Select(wage => $"{KnownHeaders.Persons.ChineseOf(wage.Fact)} {FigureFormat.Money(wage.Yuan)}");

    private static IEnumerable<string> Unread(EmployerBases bases) =>
        bases.Rejected.IsEmpty
            ? []
            : [$"另有 {FigureFormat.Text(bases.Rejected.Length)} 行人员资料未读入，不在本表内。"];
}
