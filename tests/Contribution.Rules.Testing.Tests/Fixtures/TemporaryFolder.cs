namespace Contribution.Rules.Testing.Tests.Fixtures;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("kit-").FullName;

    public string this[string file] => Path.Combine(FullName, file);

    public TemporaryFolder With(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], text);
        return this;
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
