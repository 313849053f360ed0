namespace Contribution.Rules.Rosters.Output.Writing;

/// <summary>
/// Writes every CSV file, as RFC 4180 says. A text that a spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
internal static class CsvLines
{
    private const string LineFeed = "\n";

    /// <summary>Writes rows, of which the first may be a header.</summary>
    /// <param name="text">Where they go; stays open.</param>
    /// <param name="rows">The rows; null is an empty value.</param>
    /// <param name="lineEnd">The end of each line.</param>
    public static void Append(TextWriter text, IEnumerable<IEnumerable<string?>> rows, string lineEnd = LineFeed)
    {
        foreach (IEnumerable<string?> row in rows)
        {
            text.Write(string.Join(',', row.Select(Field)));
            text.Write(lineEnd);
        }
    }

    /// <summary>A value, guarded where it begins as a formula, and in quotes where it needs them.</summary>
    internal static string Field(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        string guarded = FormulaGuard.GuardUnlessNumber(value);
        return guarded[0] == ' ' || guarded[^1] == ' ' ? Enclose(guarded) : Quote(guarded);
    }

    /// <summary>A value as it is, in quotes where it needs them; null is empty.</summary>
    internal static string Quote(string? value) =>
        value is null ? ""
        : value.AsSpan().ContainsAny(",\"\r\n") ? Enclose(value)
        : value;

    private static string Enclose(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
