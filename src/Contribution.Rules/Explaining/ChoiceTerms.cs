using System.Collections.Frozen;
using Contribution.Rules.FactTables;
using Contribution.Rules.Language;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Explaining;

/// <summary>What people call the values of choices.</summary>
internal static class ChoiceTerms
{
    private static readonly FrozenDictionary<(string Type, string Choice), Wording> Terms = new Dictionary<
        (string Type, string Choice),
        Wording
    >
    {
        [("person.category", "employee")] = new("职工", "employee"),
        [("person.category", "rehiredRetiree")] = new("退休返聘人员", "rehired retiree"),
        [("person.category", "insuredElsewhere")] = new("外地参保人员", "person insured elsewhere"),
        [("person.category", "businessOwner")] = new("个体工商户业主", "business owner"),
        [("person.category", "businessEmployee")] = new("个体工商户从业人员", "employee of a business owner"),
        [("person.category", "flexibleWorker")] = new("灵活就业人员", "flexible worker"),
        [("employer.kind", "enterprise")] = new("企业", "enterprise"),
        [("employer.kind", "governmentOrgan")] = new("机关", "government organ"),
        [("employer.kind", "publicInstitution")] = new("事业单位", "public institution"),
        [("employer.kind", "socialOrganization")] = new("社会团体", "social organization"),
        [("employer.kind", "soleProprietor")] = new("个体工商户", "sole proprietor"),
        [("employer.kind", EmployerFactTable.NoEmployer)] = new("无单位", "no employer"),
        [("employer.restructuring", "none")] = new("无", "none"),
        [("employer.restructuring", "batchTransfer")] = new("成建制批量转移", "batch transfer"),
        [("employer.restructuring", "separation")] = new("分离", "separation"),
        [("employer.restructuring", "merger")] = new("合并", "merger"),
        [("person.correction", "none")] = new("无", "none"),
        [("person.correction", "inYear")] = new("当年书面申请", "within the year"),
        [("person.correction", "crossYear")] = new("跨年度", "across years"),
    }.ToFrozenDictionary();

    /// <summary>A value of a choice.</summary>
    /// <param name="type">The choice.</param>
    /// <param name="choice">The value, as expressions write it.</param>
    public static Wording Of(DataType type, string choice) => Terms[(type.Name, choice)];

    /// <summary>Yes or no.</summary>
    public static Wording Of(bool truth) => truth ? new Wording("是", "yes") : new Wording("否", "no");
}
