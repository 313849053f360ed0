using System.Text.Json;
using Contribution.Rules.Authoring;

namespace Contribution.Rules.Testing;

/// <summary>A case that the runner sends from discovery to the run: each is a test of its own in a list of tests.</summary>
/// <remarks>The projects for xunit 2 and 3 both compile this file; only the namespace of the interface differs.</remarks>
internal sealed class DiscoveredCase : RuleCase, IXunitSerializable
{
    /// <summary>For the runner, which fills it with <see cref="Deserialize"/>.</summary>
    public DiscoveredCase() { }

    /// <summary>A case as a row of theory data.</summary>
    public DiscoveredCase(RuleCase read)
        : base(read.Worked) { }

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(WorkedCase.File), Worked.File);
        info.AddValue(nameof(WorkedCase.Name), Worked.Name);
        info.AddValue(nameof(WorkedCase.Article), Worked.Article);
        info.AddValue(nameof(WorkedCase.Arithmetic), Worked.Arithmetic);
        info.AddValue(nameof(WorkedCase.Request), Worked.Request.GetRawText());
        info.AddValue(nameof(WorkedCase.Expect), Worked.Expect.GetRawText());
    }

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo info) =>
        Worked = new WorkedCase(
            Text(info, nameof(WorkedCase.File)),
            Text(info, nameof(WorkedCase.Name)),
            Text(info, nameof(WorkedCase.Article)),
            Text(info, nameof(WorkedCase.Arithmetic)),
            JsonElement.Parse(Text(info, nameof(WorkedCase.Request))),
            JsonElement.Parse(Text(info, nameof(WorkedCase.Expect)))
        );

    private static string Text(IXunitSerializationInfo info, string name) => info.GetValue<string>(name)!;
}
