using Contribution.Rules.Releases;

namespace Contribution.Rules.Tests.Released;

/// <summary>A home of releases that lives as long as a test, and a rule file to release.</summary>
internal sealed class TemporaryRelease : IDisposable
{
    private readonly RuleFolder _rules = new();

    public TemporaryRelease() =>
        _rules.With("a.json", SampleRules.Text(("/contributionYears", """{ "from": 2020, "through": 2020 }""")));

    public string FullName { get; } = Directory.CreateTempSubdirectory("releases-").FullName;

    public Release Write(string version) => Release.Write(FullName, version, _rules.FullName);

    public void Dispose()
    {
        _rules.Dispose();
        Directory.Delete(FullName, recursive: true);
    }
}
