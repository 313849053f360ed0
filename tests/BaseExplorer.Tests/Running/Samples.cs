namespace BaseExplorer.Tests.Running;

/// <summary>The samples of the repository.</summary>
internal static class Samples
{
    public static byte[] Read(params string[] path) => File.ReadAllBytes(Repository.File(["samples", .. path]));

    /// <summary>A request as JSON.</summary>
    public static byte[] Request(string name) => Read("requests", name);
}
