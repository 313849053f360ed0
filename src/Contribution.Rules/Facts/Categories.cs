using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The category of an insured person (参保人员).</summary>
[JsonConverter(typeof(ContractChoiceConverter<PersonCategory>))]
public enum PersonCategory
{
    /// <summary>An employee (职工).</summary>
    Employee,

    /// <summary>A retiree hired again (被聘用的退休人员).</summary>
    RehiredRetiree,

    /// <summary>A person insured and paying elsewhere (已在外地参保并缴费人员).</summary>
    InsuredElsewhere,

    /// <summary>The owner of an individual business (个体工商户业主).</summary>
    BusinessOwner,

    /// <summary>An employee of an individual business (个体工商户从业人员).</summary>
    BusinessEmployee,

    /// <summary>A flexible worker (灵活就业人员).</summary>
    FlexibleWorker,
}

/// <summary>The kind of an employer (参保单位).</summary>
[JsonConverter(typeof(ContractChoiceConverter<EmployerKind>))]
public enum EmployerKind
{
    /// <summary>An enterprise (企业).</summary>
    Enterprise,

    /// <summary>A government organ (机关).</summary>
    GovernmentOrgan,

    /// <summary>A public institution (事业单位).</summary>
    PublicInstitution,

    /// <summary>A social organization (社会团体).</summary>
    SocialOrganization,

    /// <summary>A sole proprietor: an individual business (个体工商户).</summary>
    SoleProprietor,
}

/// <summary>The restructuring of the employer during the year.</summary>
[JsonConverter(typeof(ContractChoiceConverter<Restructuring>))]
public enum Restructuring
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A batch transfer of whole units (成建制批量转移).</summary>
    BatchTransfer,

    /// <summary>A separation (分离).</summary>
    Separation,

    /// <summary>A merger (合并).</summary>
    Merger,
}

/// <summary>Whether the correction of a determined base is asked for.</summary>
[JsonConverter(typeof(ContractChoiceConverter<Correction>))]
public enum Correction
{
    /// <summary>No.</summary>
    None,

    /// <summary>By a written application within the year (当年书面申请).</summary>
    InYear,

    /// <summary>Across the year's end (跨年度).</summary>
    CrossYear,
}
