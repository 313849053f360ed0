using System.Text;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Files;
using Contribution.Rules.Rosters.Input.Reading.Tables;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

/// <summary>Reads the header of a list.</summary>
/// <param name="source">The list.</param>
/// <param name="kind">The kind of list.</param>
internal sealed class ListHeader(RosterSource source, ListKind kind)
{
    private const int FirstBytes = 1 << 16;
    private const int MostBytes = 1 << 24;

    /// <summary>
    /// Finds the header among the first rows, and takes chunks up to the one in which it ends: the bytes after it there
    /// are the first rows of the list. A list with a fault in its header has none.
    /// </summary>
    /// <exception cref="NotUtf8Exception">It is no UTF-8, and it is not known whether that is damage.</exception>
    public (ListTable List, Chunk? Behind) Read(ChunkReader reader, ListText text, int size)
    {
        using (Stream start = source.Begin())
        {
            if (UnsupportedFile.Fault(start) is Wording unsupported)
            {
                return (ListTable.NoList(source.Name, kind, unsupported), null);
            }
        }

        ListTable list = ListTable.Cut(source.Name, First(text), kind, source.Origin);
        // The words of the header may be others when the whole text is known.
        return list.Faults.Length == 0 ? (list, Behind(list.HeaderLine, reader, size))
            : text.IsKnown ? (list, null)
            : throw new NotUtf8Exception();
    }

    /// <summary>At least as many rows as a header is looked for in, or all.</summary>
    private static CsvRecord[] First(ListText text)
    {
        for (int length = FirstBytes; ; length *= 4)
        {
            using Stream stream = text.Begin();
            byte[] bytes = new byte[length];
            int read = stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
            // The last row may be cut off.
            bool whole = read < length || length >= MostBytes;
            int end = whole ? read : bytes.AsSpan(0, read).LastIndexOf((byte)'\n') + 1;
            if (!text.IsKnown && !ListText.IsClean(bytes.AsSpan(0, end)))
            {
                throw new NotUtf8Exception();
            }

            CsvRecord[] records =
            [
                .. new CsvParser(Encoding.UTF8.GetString(bytes, 0, end)).Read().Take(LayoutFinder.Last + 1),
            ];
            if (whole || records.Length > LayoutFinder.Last)
            {
                return records;
            }
        }
    }

    private static Chunk? Behind(int headerLine, ChunkReader reader, int size)
    {
        Chunk chunk = new(size);
        while (reader.TryTake(chunk))
        {
            if (IsBehind(headerLine, chunk))
            {
                return chunk;
            }

            // The next chunk has to be the first in its turn.
            reader.Restart();
        }

        return null;
    }

    /// <summary>Whether the row on a line is in a chunk; the chunk begins behind it then.</summary>
    private static bool IsBehind(int headerLine, Chunk chunk)
    {
        int line = chunk.Line;
        RowFields row = new(0);
        QuotedRows rows = new(chunk.Rows, atEnd: true);
        while (rows.Next(row, 0))
        {
            bool isHeader = line == headerLine;
            line += LineEnds.Count(chunk.Bytes.AsSpan(row.From, row.To - row.From)) + 1;
            if (isHeader)
            {
                (chunk.From, chunk.Line) = (rows.At, line);
                return true;
            }
        }

        return false;
    }
}
