using System.Text;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>A folder of rule files that lives as long as a test.</summary>
internal sealed class RuleFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("rules-").FullName;

    public string FullName => _path;

    public RuleFolder With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public RuleFolder With(string file, byte[] bytes)
    {
        string path = Path.Combine(_path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public RuleSetCatalogue Load() => RuleSetCatalogue.Embedded.WithDirectory(_path);

    public RuleSet Get(string id)
    {
        RuleSetCatalogue catalogue = Load();
        return catalogue.Get(catalogue.Ids.Single(known => known.ToString() == id))!;
    }

    /// <summary>The faults for which the folder is refused.</summary>
    public IReadOnlyList<Fault> Faults()
    {
        Action loading = () => Load();
        return loading.Should().Throw<RuleSetException>().Which.Faults;
    }

    /// <summary>The faults of one file alone.</summary>
    public static IReadOnlyList<Fault> FaultsOf(string text)
    {
        using RuleFolder folder = new();
        return folder.With("a.json", text).Faults();
    }

    /// <summary>The one fault of one file alone.</summary>
    public static Fault FaultOf(params (string Pointer, string? Json)[] edits) =>
        FaultsOf(SampleRules.Text(edits)).Should().ContainSingle().Subject;

    /// <summary>Builds the rule set of one file for 2020.</summary>
    public static RuleSet Read(params (string Pointer, string? Json)[] edits)
    {
        using RuleFolder folder = new();
        return folder.With("a.json", SampleRules.Text(edits)).Get(SampleRules.Id);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
