using System.Globalization;

namespace Contribution.Rules.Json;

/// <summary>Builds JSON Pointers (RFC 6901).</summary>
internal static class JsonPath
{
    public static string Child(string path, string name) =>
        $"{path}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>
    /// A path, and the paths of all values that it lies in, the outermost last; the whole text is not among them.
    /// </summary>
    public static IEnumerable<string> Above(string path)
    {
        for (string above = path; above.Length > 0; above = above[..above.LastIndexOf('/')])
        {
            yield return above;
        }
    }

    public static string Child(string path, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");
}
