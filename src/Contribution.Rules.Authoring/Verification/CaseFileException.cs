using System.Text.Json;

namespace Contribution.Rules.Authoring.Verification;

/// <summary>JSON that is no case file; the message names missing and unknown properties in both languages.</summary>
internal sealed class CaseFileException(string zh, string en) : JsonException(en)
{
    /// <summary>The reason, in both languages.</summary>
    public Wording Words { get; } = new(zh, en);
}
