using Contribution.Rules.Facts;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Impacts;

/// <summary>What people read for the choices of an impact.</summary>
public static class ImpactWords
{
    /// <summary>A class of changes.</summary>
    public static Wording Of(ChangeClass type) =>
        type switch
        {
            ChangeClass.Same => new("不变", "same"),
            ChangeClass.BaseUp => new("基数上升", "base up"),
            ChangeClass.BaseDown => new("基数下降", "base down"),
            ChangeClass.StatusOnly => new("仅结果状态变", "status only"),
            ChangeClass.RuleOnly => new("仅规则或条款变", "rule or article only"),
            ChangeClass.AmountOpen => new("变化金额未知", "amount open"),
            ChangeClass.OnlyA => new("仅 A 涉及", "only A covers"),
            ChangeClass.OnlyB => new("仅 B 涉及", "only B covers"),
            ChangeClass.Neither => new("均不涉及", "neither covers"),
            _ => new("未能计算", "not computed"),
        };

    /// <summary>A category of persons.</summary>
    public static Wording Of(PersonCategory category) =>
        category switch
        {
            PersonCategory.Employee => new("职工", "employee"),
            PersonCategory.RehiredRetiree => new("退休返聘人员", "rehired retiree"),
            PersonCategory.InsuredElsewhere => new("外地参保人员", "insured elsewhere"),
            PersonCategory.BusinessOwner => new("个体工商户业主", "business owner"),
            PersonCategory.BusinessEmployee => new("个体工商户从业人员", "business employee"),
            _ => new("灵活就业人员", "flexible worker"),
        };

    /// <summary>A kind of employer; null is none.</summary>
    public static Wording Of(EmployerKind? kind) =>
        kind switch
        {
            EmployerKind.Enterprise => new("企业", "enterprise"),
            EmployerKind.GovernmentOrgan => new("机关", "government organ"),
            EmployerKind.PublicInstitution => new("事业单位", "public institution"),
            EmployerKind.SocialOrganization => new("社会团体", "social organization"),
            EmployerKind.SoleProprietor => new("个体工商户", "sole proprietor"),
            _ => new("无单位", "no employer"),
        };
}
