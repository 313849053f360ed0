using System.Text;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>The list of persons with all that is needed to read a row of it.</summary>
internal sealed record StreamedPersons
{
    /// <summary>What is asked.</summary>
    public required BasesJob Job { get; init; }

    /// <summary>The list's text.</summary>
    public required ListText Text { get; init; }

    /// <summary>Its name and columns.</summary>
    public required Sheet Sheet { get; init; }

    /// <summary>The rules.</summary>
    public required SlotPlan Plan { get; init; }

    /// <summary>The employers.</summary>
    public required EmployerTable Employers { get; init; }

    /// <summary>Reads a row with all care.</summary>
    public required PersonCheck Check { get; init; }

    /// <summary>The number of an employer's id, that for no employer, or <see cref="ByteMap.None"/>.</summary>
    public int NumberOf(string? employer) =>
        employer is null ? Employers.NoEmployer : Employers.Find(Encoding.UTF8.GetBytes(employer));

    /// <summary>Whether a person falls into the part that is wanted.</summary>
    public bool IsInShard(int employer, ReadOnlySpan<byte> id) =>
        Job.Shard.IsWhole || (employer == Employers.NoEmployer ? Job.Shard.Has(id) : Employers.IsInShard(employer));

    /// <summary>
    /// Takes chunks until the header is found; what stands behind it in its chunk are the first rows.
    /// </summary>
    /// <exception cref="NotUtf8Exception">It is no UTF-8, and it is not known whether that is damage.</exception>
    public static (CsvRecord? Header, Chunk? Behind) Header(ChunkReader reader, ListText text, int size)
    {
        Chunk chunk = new(size);
        while (reader.TryTake(chunk))
        {
            if (!text.IsKnown && !ListText.IsClean(chunk.Rows))
            {
                throw new NotUtf8Exception();
            }

            int line = chunk.Line;
            RowFields row = new(0);
            QuotedRows rows = new(chunk.Rows, atEnd: true);
            while (rows.Next(row, 0))
            {
                string cut = Encoding.UTF8.GetString(chunk.Bytes.AsSpan(row.From, row.To - row.From));
                CsvRecord? header = new CsvParser(cut, line).Read().FirstOrDefault();
                line += LineEnds.Count(chunk.Bytes.AsSpan(row.From, row.To - row.From)) + 1;
                if (header is not null)
                {
                    (chunk.From, chunk.Line) = (rows.At, line);
                    return (header, chunk);
                }
            }

            // The next chunk has to be the first in its turn.
            reader.Restart();
        }

        return (null, null);
    }

    /// <summary>A list of persons that has nothing but a header.</summary>
    public static Sheet SheetOf(string name, CsvRecord? header) =>
        Sheet.Of(name, header, KnownHeaders.Persons, PersonReading.Required);
}
