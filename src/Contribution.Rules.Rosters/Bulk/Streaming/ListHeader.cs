using System.Text;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Reads the header of a list.</summary>
/// <param name="name">What messages call the list.</param>
/// <param name="known">What its columns may be called.</param>
/// <param name="required">The columns that must be there.</param>
internal sealed class ListHeader(string name, KnownHeaders known, string[] required)
{
    /// <summary>
    /// Takes chunks until the header is found; what stands behind it in its chunk are the first rows. A list with a fault
    /// in its header has none.
    /// </summary>
    /// <exception cref="NotUtf8Exception">It is no UTF-8, and it is not known whether that is damage.</exception>
    public (Sheet Sheet, Chunk? Behind) Read(ChunkReader reader, ListText text, int size)
    {
        if (NoText.Fault(text.Start) is not null)
        {
            return (Sheet.Of(new RosterFile(name, text.Start), known, required), null);
        }

        Chunk chunk = new(size);
        CsvRecord? header = null;
        while (header is null && reader.TryTake(chunk))
        {
            if (!text.IsKnown && !ListText.IsClean(chunk.Rows))
            {
                throw new NotUtf8Exception();
            }

            header = Find(chunk);
            if (header is null)
            {
                // The next chunk has to be the first in its turn.
                reader.Restart();
            }
        }

        Sheet sheet = Sheet.Of(name, header, known, required);
        // The words of the header may be others when the whole text is known.
        return sheet.Faults.Length > 0 && !text.IsKnown ? throw new NotUtf8Exception()
            : header is null ? (sheet, null)
            : (sheet, chunk);
    }

    /// <summary>The header, if it stands in a chunk; the chunk begins behind it then.</summary>
    private static CsvRecord? Find(Chunk chunk)
    {
        int line = chunk.Line;
        RowFields row = new(0);
        QuotedRows rows = new(chunk.Rows, atEnd: true);
        while (rows.Next(row, 0))
        {
            ReadOnlySpan<byte> bytes = chunk.Bytes.AsSpan(row.From, row.To - row.From);
            CsvRecord? header = new CsvParser(Encoding.UTF8.GetString(bytes), line).Read().FirstOrDefault();
            line += LineEnds.Count(bytes) + 1;
            if (header is not null)
            {
                (chunk.From, chunk.Line) = (rows.At, line);
                return header;
            }
        }

        return null;
    }
}
