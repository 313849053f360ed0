namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>A folder that is gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("contribution-rules-").FullName;

    public string[] Names => In(".");

    public string[] In(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(Of(folder)).Select(System.IO.Path.GetFileName)!];

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(name))!);
        File.WriteAllText(Of(name), text);
        return Of(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
