namespace BaseExplorer.Tests.Running;

/// <summary>The samples of the repository.</summary>
internal static class Samples
{
    private static readonly string Folder = Path.Combine(Root(AppContext.BaseDirectory), "samples");

    public static byte[] Read(params string[] path) => File.ReadAllBytes(Path.Combine([Folder, .. path]));

    /// <summary>A request as JSON.</summary>
    public static byte[] Request(string name) => Read("requests", name);

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "Contribution.Rules.sln"))
            ? folder
            : Root(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
