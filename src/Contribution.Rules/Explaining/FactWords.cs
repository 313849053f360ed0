using System.Collections.Frozen;
using Contribution.Rules.Language;

namespace Contribution.Rules.Explaining;

/// <summary>What the facts are called by people.</summary>
internal static class FactWords
{
    private static readonly FrozenDictionary<string, (string Zh, string En)> Words = new Dictionary<
        string,
        (string, string)
    >(StringComparer.Ordinal)
    {
        ["referenceWage"] = ("社平工资", "published average wage"),
        ["persons.individualBases"] = ("个人缴费基数之和", "sum of individual bases"),
        ["persons.exemptWages"] = ("不再参保人员工资", "wages of exempt persons"),
        ["persons.exemptWagesOutside"] = (
            "未计入单位工资总额的不再参保人员工资",
            "wages of exempt persons outside the employer's total"
        ),
        ["persons.headcount"] = ("人数", "headcount"),
        ["employer.kind"] = ("单位类型", "kind of employer"),
        ["employer.priorYearMonthlyTotalWages"] = (
            "单位上年度月平均工资总额",
            "the employer's prior-year monthly total wages"
        ),
        ["employer.lastMonthTotalWages"] = ("单位上月工资总额", "the employer's total wages of last month"),
        ["employer.approvedMonthlyTotalWages"] = ("单位核定工资总额", "the employer's approved total wages"),
        ["employer.materialsComplete"] = ("材料齐全", "materials complete"),
        ["employer.previousYearBase"] = ("上年单位缴费基数", "the employer's base of the previous year"),
        ["employer.determinedBase"] = ("本年已核定单位基数", "the employer's base already determined this year"),
        ["employer.restructuring"] = ("单位变动", "restructuring"),
        ["employer.provisionalBase"] = ("单位暂定基数", "the employer's provisional base"),
        ["employer.provisionalMonths"] = ("单位补差月数", "the employer's provisional months"),
        ["employer.pensionBase"] = ("单位养老缴费基数", "the employer's pension base"),
        ["employer.realNameHeadcount"] = ("实名制人数", "headcount of the real-name register"),
        ["person.category"] = ("参保人员类别", "category"),
        ["person.priorYearMonthlyWage"] = ("本人上年度月平均工资", "own monthly average wage of the prior year"),
        ["person.wageUndeterminable"] = ("工资无法确定", "wage cannot be determined"),
        ["person.firstMonthWage"] = ("起薪当月工资", "first month's wage"),
        ["person.lastMonthBasicWage"] = ("上月应发基本工资", "last month's basic wage"),
        ["person.lastMonthTotalWage"] = ("上月应发工资总额", "last month's total wage"),
        ["person.approvedMonthlyWage"] = ("人事部门核定工资", "approved wage"),
        ["person.declaredBase"] = ("缴费档次", "declared base"),
        ["person.hardship"] = ("缴费确有困难", "hardship"),
        ["person.exemptionProof"] = ("免参保证明", "proof of exemption"),
        ["person.wageInEmployerTotal"] = ("工资已计入单位总额", "wage inside the employer's total"),
        ["person.previousYearBase"] = ("上年缴费基数", "base of the previous year"),
        ["person.determinedBase"] = ("本年已核定基数", "base already determined this year"),
        ["person.correction"] = ("核改申请", "correction asked for"),
        ["person.provisionalBase"] = ("暂定基数", "provisional base"),
        ["person.provisionalMonths"] = ("补差月数", "provisional months"),
        ["person.pensionBase"] = ("养老缴费基数", "pension base"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The fact in Chinese and in English.</summary>
    public static (string Zh, string En) Of(Symbol symbol) => Words[symbol.Name];
}
