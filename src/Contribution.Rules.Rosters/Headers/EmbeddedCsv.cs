using Contribution.Rules.Rosters.Csv;

namespace Contribution.Rules.Rosters.Headers;

/// <summary>The tables that come with the library.</summary>
internal static class EmbeddedCsv
{
    /// <summary>The rows of a table, without its header.</summary>
    public static IEnumerable<CsvRecord> Rows(string name)
    {
        using Stream stream = typeof(EmbeddedCsv).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return [.. new CsvParser(reader.ReadToEnd()).Read().Skip(1)];
    }

    /// <summary>The words of a cell, which are separated by bars.</summary>
    public static string[] Words(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
