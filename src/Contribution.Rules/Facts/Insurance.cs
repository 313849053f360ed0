using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The kind of social insurance (险种).</summary>
[JsonConverter(typeof(ContractChoiceConverter<Insurance>))]
public enum Insurance
{
    /// <summary>Basic pension insurance (基本养老保险).</summary>
    Pension,

    /// <summary>Basic medical insurance (基本医疗保险).</summary>
    Medical,

    /// <summary>Unemployment insurance (失业保险).</summary>
    Unemployment,

    /// <summary>Work injury insurance (工伤保险).</summary>
    WorkInjury,

    /// <summary>Maternity insurance (生育保险).</summary>
    Maternity,
}
