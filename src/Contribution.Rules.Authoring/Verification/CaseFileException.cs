using System.Text.Json;

namespace Contribution.Rules.Authoring.Verification;

/// <summary>JSON that is no case file; says in both languages what it lacks or has too much.</summary>
internal sealed class CaseFileException(string zh, string en) : JsonException(en)
{
    /// <summary>The reason, in both languages.</summary>
    public Wording Words { get; } = new(zh, en);
}
