namespace Contribution.Rules.Cli.Naming;

/// <summary>
/// Suggests ids of rule sets for a mistyped one. One digit of a code is another province, so that only ids of the same
/// province are suggested.
/// </summary>
internal static class NearPlace
{
    private const int DigitsOfProvince = 2;

    /// <summary>The nearest id of the same province; null where none is near.</summary>
    /// <param name="id">The text that was typed.</param>
    /// <param name="known">The ids there are.</param>
    public static string? Nearest(string id, IEnumerable<string> known) =>
        NearestName.Find(id, known.Where(other => IsOfProvince(other, id)));

    private static bool IsOfProvince(string known, string id) =>
        id.Length >= DigitsOfProvince && known.StartsWith(id[..DigitsOfProvince], StringComparison.Ordinal);
}
