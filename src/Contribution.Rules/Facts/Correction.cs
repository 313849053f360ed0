using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>Whether the correction of a determined base is requested.</summary>
[JsonConverter(typeof(ContractChoiceConverter<Correction>))]
public enum Correction
{
    /// <summary>No.</summary>
    None,

    /// <summary>A written application within the year (当年书面申请).</summary>
    InYear,

    /// <summary>Across the year's end (跨年度).</summary>
    CrossYear,
}
