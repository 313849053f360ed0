using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets;

/// <summary>The two kinds of bases that a rule set determines.</summary>
[JsonConverter(typeof(ContractChoiceConverter<BaseKind>))]
internal enum BaseKind
{
    /// <summary>Each person's base (个人缴费基数).</summary>
    IndividualBase,

    /// <summary>The employer's base (单位缴费基数).</summary>
    EmployerBase,
}
