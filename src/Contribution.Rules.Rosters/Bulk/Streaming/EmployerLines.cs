using Contribution.Rules.Evaluation.Requests;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Determines the employers' bases when all their persons are added up, and writes them in their order.</summary>
internal sealed class EmployerLines(
    BulkRules rules,
    Shard shard,
    EmployerTable employers,
    EmployerTotals[] totals,
    CancellationToken cancellation
)
{
    private const int LineSize = 64;

    private readonly UncertainHeadcount _headcount = new(rules.Set);

    // How many employers are decided between two looks at the token.
    private const int Piece = 1024;

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Takes it.</param>
    /// <param name="plan">The rules for employers.</param>
    /// <param name="workers">How many threads work on it.</param>
    /// <returns>How many employers there are in the part that is wanted.</returns>
    public long Write(Stream stream, EmployerBase plan, int workers)
    {
        ByteBuffer[] parts = new ByteBuffer[workers];
        long written = 0;
        Workers.Run(
            workers,
            part => Interlocked.Add(ref written, Write(parts[part] = NewPart(workers), plan, part, workers)),
            stop: () => { }
        );
        stream.Write(CsvBytes.Line(BasesColumns.OfEmployers));
        foreach (ByteBuffer part in parts)
        {
            stream.Write(part.Written);
        }

        return written;
    }

    private ByteBuffer NewPart(int workers) => new(LineSize * (employers.Count / workers));

    private int Write(ByteBuffer lines, EmployerBase plan, int part, int parts)
    {
        EmployerDecisions decisions = new(plan, rules.Wage, employers, totals, _headcount);
        int to = Beginning(part + 1, parts);
        int written = 0;
        for (int employer = Beginning(part, parts); employer < to; employer++)
        {
            if (employer % Piece == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (shard.Has(employers.Id(employer)))
            {
                decisions.Decide(employer, lines);
                written++;
            }
        }

        return written;
    }

    private int Beginning(int part, int parts) => (int)((long)employers.Count * part / parts);
}
