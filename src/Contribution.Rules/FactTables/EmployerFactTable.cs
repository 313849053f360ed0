using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Json;
using static Contribution.Rules.FactTables.EmployerProperties;

namespace Contribution.Rules.FactTables;

/// <summary>
/// Every fact of an employer, in the order in which requests are written and missing facts are named.
/// </summary>
internal static class EmployerFactTable
{
    /// <summary>The kind of an absent employer.</summary>
    public const string NoEmployer = "none";

    /// <summary>The ordinal of that choice: the one behind the kinds of employers.</summary>
    public static int NoKind { get; } = ChoiceNames.Of(typeof(EmployerKind)).Length;

    private const string Prefix = "employer.";

    /// <summary>The facts.</summary>
    public static readonly ImmutableArray<Fact<EmployerFacts>> All =
    [
        new TextFact<EmployerFacts>(
            "id",
            "单位编号",
            "the employer's number",
            employer => employer.Id,
            (employer, text) => employer with { Id = text }
        )
        {
            IsRequired = true,
        },
        new ChoiceFact<EmployerFacts, Kind, EmployerKind>(Prefix, "kind", "单位类型", "kind of employer", NoEmployer)
        {
            IsRequired = true,
        },
        new TextFact<EmployerFacts>(
            "name",
            "单位名称",
            "the employer's name",
            employer => employer.Name,
            (employer, text) => employer with { Name = text }
        ),
        new MoneyFact<EmployerFacts, AmountsOf>(
            EmployerAmounts.PriorYearMonthlyTotalWages,
            Prefix,
            "priorYearMonthlyTotalWages",
            "单位上年度月平均工资总额",
            "the employer's prior-year monthly total wages"
        ),
        new MoneyFact<EmployerFacts, AmountsOf>(
            EmployerAmounts.LastMonthTotalWages,
            Prefix,
            "lastMonthTotalWages",
            "单位上月工资总额",
            "the employer's total wages of last month"
        ),
        new MoneyFact<EmployerFacts, AmountsOf>(
            EmployerAmounts.ApprovedMonthlyTotalWages,
            Prefix,
            "approvedMonthlyTotalWages",
            "单位核定工资总额",
            "the employer's approved total wages"
        ),
        new TruthFact<EmployerFacts, MaterialsComplete>(Prefix, "materialsComplete", "材料齐全", "materials complete"),
        new MoneyFact<EmployerFacts, AmountsOf>(
            EmployerAmounts.PreviousYearBase,
            Prefix,
            "previousYearBase",
            "上年度单位缴费基数",
            "the employer's base of the previous year"
        ),
        new MoneyFact<EmployerFacts, AmountsOf>(
            EmployerAmounts.DeterminedBase,
            Prefix,
            "determinedBase",
            "本年已核定单位基数",
            "the employer's base already determined this year"
        ),
        new ChoiceFact<EmployerFacts, EmployerProperties.Restructuring, Rules.Restructuring>(
            Prefix,
            "restructuring",
            "单位变动",
            "restructuring"
        ),
        new MoneyFact<EmployerFacts, AmountsOf>(
            EmployerAmounts.ProvisionalBase,
            Prefix,
            "provisionalBase",
            "单位暂定基数",
            "the employer's provisional base"
        ),
        new CountFact<EmployerFacts, ProvisionalMonths>(
            Prefix,
            "provisionalMonths",
            "单位补差月数",
            "the employer's provisional months",
            least: 1,
            YearMonth.PerYear
        ),
        new MoneyFact<EmployerFacts, AmountsOf>(
            EmployerAmounts.PensionBase,
            Prefix,
            "pensionBase",
            "单位养老保险缴费基数",
            "the employer's pension base"
        ),
        new CountFact<EmployerFacts, RealNameHeadcount>(
            Prefix,
            "realNameHeadcount",
            "实名制人数",
            "headcount of the real-name register",
            least: 0
        ),
    ];

    /// <summary>The facts with a value.</summary>
    public static readonly ImmutableArray<ValueFact<EmployerFacts>> Values =
    [
        .. All.OfType<ValueFact<EmployerFacts>>(),
    ];

    /// <summary>An employer without any known fact.</summary>
    public static EmployerFacts Blank { get; } = new() { Id = "", Kind = default };
}
