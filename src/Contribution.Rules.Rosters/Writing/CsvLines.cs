using CsvHelper;

namespace Contribution.Rules.Rosters.Writing;

/// <summary>Writes a CSV file as RFC 4180 says, with lines ended by a line feed.</summary>
public static class CsvLines
{
    private static readonly CsvWriterOptions Form = new() { NewLine = "\n" };

    /// <summary>Writes the header and the rows.</summary>
    /// <param name="text">Where they go; stays open.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">The rows; null is an empty value.</param>
    public static void Write(TextWriter text, IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        Append(text, rows.Prepend(header));
    }

    /// <summary>Writes rows.</summary>
    internal static void Append(TextWriter text, IEnumerable<IEnumerable<string?>> rows)
    {
        using CsvWriter csv = CsvWriter.Create(text, Form, leaveOpen: true);
        foreach (IEnumerable<string?> row in rows)
        {
            foreach (string? value in row)
            {
                csv.WriteField(value ?? "");
            }

            csv.EndRecord();
        }
    }
}
