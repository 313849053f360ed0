using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>How far the text of a document is trusted (可信度). Rule files and results have the marks A, A-, B, C and D.</summary>
[JsonConverter(typeof(ContractChoiceConverter<SourceTrust>))]
public enum SourceTrust
{
    /// <summary>A: an official text.</summary>
    [JsonStringEnumMemberName("A")]
    OfficialText,

    /// <summary>A-: a reprint of an official text.</summary>
    [JsonStringEnumMemberName("A-")]
    OfficialReprint,

    /// <summary>B: two independent third parties, or an unofficial reprint.</summary>
    [JsonStringEnumMemberName("B")]
    ThirdParties,

    /// <summary>C: one third party only.</summary>
    [JsonStringEnumMemberName("C")]
    OneThirdParty,

    /// <summary>D: a figure without any source.</summary>
    [JsonStringEnumMemberName("D")]
    NoSource,
}
