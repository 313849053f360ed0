using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The employer's restructuring (batch transfer, separation, merger) during the year.</summary>
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
