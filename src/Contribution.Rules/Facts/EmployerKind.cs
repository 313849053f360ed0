using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

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
