using System.Text;

namespace Contribution.Rules.Fuzz.Running;

/// <summary>CSV as RFC 4180 says.</summary>
internal static class CsvText
{
    public static string Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        StringBuilder text = new();
        foreach (IReadOnlyList<string> row in rows)
        {
            text.AppendJoin(',', row.Select(Quoted)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The rows after the header.</summary>
    public static List<List<string>> Read(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        StringBuilder value = new();
        bool inQuotes = false;
        for (int at = 0; at < text.Length; at++)
        {
            char letter = text[at];
            if (letter == '"')
            {
                bool isQuote = inQuotes && at + 1 < text.Length && text[at + 1] == '"';
                at += isQuote ? 1 : 0;
                inQuotes = isQuote ? inQuotes : !inQuotes;
                value.Append(isQuote ? "\"" : "");
            }
            else if (!inQuotes && letter is ',' or '\n' && !inQuotes)
            {
                row.Add(value.ToString());
                value.Clear();
                if (letter == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                value.Append(letter);
            }
        }

        return rows.Count > 0 ? rows[1..] : rows;
    }

    private static string Quoted(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
