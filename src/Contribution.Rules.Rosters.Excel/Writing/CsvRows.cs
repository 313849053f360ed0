using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Output.Writing;

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

    /// <summary>
    /// The rows below the header, of its columns, as they were before formulas were guarded: a sheet's cells know text.
    /// </summary>
    /// <param name="csv">The CSV, in UTF-8.</param>
    /// <exception cref="IOException">A row is longer than 1 GiB.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(Stream csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Below(Rows(csv));
    }

    private static IEnumerable<IReadOnlyList<string>> Below(IEnumerable<IReadOnlyList<string>> rows)
    {
        int? columns = null;
        foreach (IReadOnlyList<string> row in rows)
        {
            if (columns is int count)
            {
                yield return [.. row.Take(count).Select(FormulaGuard.Remove)];
            }

            columns ??= row.Count;
        }
    }

    /// <summary>All rows, a piece of the table in memory at a time.</summary>
    private static IEnumerable<IReadOnlyList<string>> Rows(Stream csv)
    {
        ChunkReader pieces = new(csv, Sizes, CancellationToken.None);
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
