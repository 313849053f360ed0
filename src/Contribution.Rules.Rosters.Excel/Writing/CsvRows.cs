using Contribution.Rules.Rosters.Writing;
using CsvHelper;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>A table that was written as CSV, read again row by row.</summary>
public static class CsvRows
{
    private const char Mark = '\uFEFF';

    private static readonly CsvReaderOptions Form = new() { HasHeader = true };

    /// <summary>The header.</summary>
    /// <param name="csv">The CSV, in UTF-8.</param>
    public static string[] Headings(Stream csv)
    {
        using CsvReader reader = CsvReader.Create(csv, Form, leaveOpen: true);
        reader.ReadHeader();
        return [.. reader.Headers.Select(heading => heading.TrimStart(Mark))];
    }

    /// <summary>The rows below the header, as they were before formulas were guarded: a sheet's cells know text.</summary>
    /// <param name="csv">The CSV, in UTF-8.</param>
    /// <param name="columns">The number of its columns.</param>
    public static IEnumerable<IReadOnlyList<string>> Read(Stream csv, int columns)
    {
        using CsvReader reader = CsvReader.Create(csv, Form, leaveOpen: true);
        while (reader.Read())
        {
            string[] row = new string[columns];
            for (int column = 0; column < columns; column++)
            {
                row[column] = FormulaGuard.Remove(reader.GetString(column));
            }

            yield return row;
        }
    }
}
