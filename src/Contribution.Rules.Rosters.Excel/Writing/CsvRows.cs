using System.Text;
using Contribution.Rules.Rosters.Bulk.Streaming;
using Contribution.Rules.Rosters.Bulk.Streaming.Chunks;
using Contribution.Rules.Rosters.Csv;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>A table that was written as CSV, read again row by row.</summary>
public static class CsvRows
{
    private const char Mark = '\uFEFF';

    private static readonly StreamingSizes Sizes = new() { Chunk = 1 << 16 };

    /// <summary>The header; empty where there is not a line.</summary>
    /// <param name="csv">The CSV, in UTF-8.</param>
    /// <exception cref="IOException">A row is longer than 1 GiB.</exception>
    public static string[] Headings(Stream csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return [.. Rows(csv).FirstOrDefault() ?? []];
    }

    /// <summary>The rows below the header, as they were before formulas were guarded: a sheet's cells know text.</summary>
    /// <param name="csv">The CSV, in UTF-8.</param>
    /// <param name="columns">The number of its columns.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    /// <exception cref="IOException">A row is longer than 1 GiB.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(Stream csv, int columns)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        return Rows(csv).Skip(1).Select(row => (string[])[.. row.Take(columns).Select(FormulaGuard.Remove)]);
    }

    /// <summary>All rows, a piece of the table in memory at a time.</summary>
    private static IEnumerable<IReadOnlyList<string>> Rows(Stream csv)
    {
        ChunkReader pieces = new(csv, Sizes);
        Chunk piece = new(Sizes.Chunk);
        while (pieces.TryTake(piece))
        {
            string text = Encoding.UTF8.GetString(piece.Rows);
            foreach (CsvRecord row in new CsvParser(piece.Index == 0 ? text.TrimStart(Mark) : text).ReadAll())
            {
                yield return row.Fields;
            }
        }
    }
}
