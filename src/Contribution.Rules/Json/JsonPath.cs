using System.Globalization;

namespace Contribution.Rules.Json;

/// <summary>Builds JSON Pointers (RFC 6901).</summary>
internal static class JsonPath
{
    public static string Child(string path, string name) =>
        $"{path}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Child(string path, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");
}
