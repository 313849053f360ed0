using System.Collections.Immutable;
using Contribution.Rules.Facts;
using static Contribution.Rules.FactTables.PersonProperties;

namespace Contribution.Rules.FactTables;

/// <summary>
/// Every fact of a person, in the order in which requests are written and missing facts are named.
/// </summary>
internal static class PersonFactTable
{
    private const string Prefix = "person.";

    /// <summary>The facts.</summary>
    public static readonly ImmutableArray<Fact<PersonFacts>> All =
    [
        new TextFact<PersonFacts>(
            "id",
            "个人编号",
            "the person's number",
            person => person.Id,
            (person, text) => person with { Id = text }
        )
        {
            IsRequired = true,
        },
        new ChoiceFact<PersonFacts, Category, PersonCategory>(Prefix, "category", "参保人员类别", "category")
        {
            IsRequired = true,
        },
        new TextFact<PersonFacts>(
            "name",
            "姓名",
            "name",
            person => person.Name,
            (person, text) => person with { Name = text }
        ),
        new TextFact<PersonFacts>(
            "idNumber",
            "公民身份号码",
            "citizen's identity number",
            person => person.IdNumber,
            (person, text) => person with { IdNumber = text }
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.PriorYearMonthlyWage,
            Prefix,
            "priorYearMonthlyWage",
            "本人上年度月平均工资",
            "own monthly average wage of the prior year"
        ),
        new TruthFact<PersonFacts, WageUndeterminable>(
            Prefix,
            "wageUndeterminable",
            "工资无法确定",
            "wage cannot be determined"
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.FirstMonthWage,
            Prefix,
            "firstMonthWage",
            "起薪当月工资",
            "first month's wage"
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.LastMonthBasicWage,
            Prefix,
            "lastMonthBasicWage",
            "上月应发基本工资",
            "last month's basic wage"
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.LastMonthTotalWage,
            Prefix,
            "lastMonthTotalWage",
            "上月应发工资总额",
            "last month's total wage"
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.ApprovedMonthlyWage,
            Prefix,
            "approvedMonthlyWage",
            "人事部门核定工资",
            "approved wage"
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.DeclaredBase,
            Prefix,
            "declaredBase",
            "本人选择的缴费基数",
            "declared base"
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.FiledBase,
            Prefix,
            "filedBase",
            "申报缴费基数",
            "base as the employer filed it"
        )
        {
            IsForRules = false,
        },
        new TruthFact<PersonFacts, Hardship>(Prefix, "hardship", "缴费确有困难", "hardship"),
        new TruthFact<PersonFacts, ExemptionProof>(Prefix, "exemptionProof", "不再参保证明", "proof of exemption"),
        new TruthFact<PersonFacts, WageInEmployerTotal>(
            Prefix,
            "wageInEmployerTotal",
            "工资已计入单位总额",
            "wage inside the employer's total"
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.PreviousYearBase,
            Prefix,
            "previousYearBase",
            "上年度缴费基数",
            "base of the previous year"
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.DeterminedBase,
            Prefix,
            "determinedBase",
            "本年已核定基数",
            "base already determined this year"
        ),
        new ChoiceFact<PersonFacts, PersonProperties.Correction, Rules.Correction>(
            Prefix,
            "correction",
            "核改申请",
            "correction asked for"
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.ProvisionalBase,
            Prefix,
            "provisionalBase",
            "暂定基数",
            "provisional base"
        ),
        new CountFact<PersonFacts, ProvisionalMonths>(
            Prefix,
            "provisionalMonths",
            "补差月数",
            "provisional months",
            least: 1,
            YearMonth.PerYear
        ),
        new MoneyFact<PersonFacts, AmountsOf>(
            PersonAmounts.PensionBase,
            Prefix,
            "pensionBase",
            "养老保险缴费基数",
            "pension base"
        ),
    ];

    /// <summary>The facts with a value.</summary>
    public static readonly ImmutableArray<ValueFact<PersonFacts>> Values = [.. All.OfType<ValueFact<PersonFacts>>()];

    /// <summary>A person without any known fact.</summary>
    public static PersonFacts Blank { get; } = new() { Id = "", Category = default };
}
