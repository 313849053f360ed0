using Contribution.Rules.Evaluation;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Determines the employers' bases when all their persons are added up, and writes them in their order.</summary>
internal sealed class EmployerLines(BulkRules rules, Shard shard, EmployerTable employers, EmployerTotals[] totals)
{
    private const int LineSize = 64;

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Takes it.</param>
    /// <param name="plan">The rules for employers.</param>
    /// <param name="workers">How many threads work on it.</param>
    /// <returns>How many employers there are in the part that is wanted.</returns>
    public long Write(Stream stream, EmployerPlan plan, int workers)
    {
        int count = employers.Count;
        ByteBuffer[] parts =
        [
            .. Enumerable.Range(0, workers).Select(_ => new ByteBuffer(LineSize * (count / workers))),
        ];
        long written = 0;
        Workers.Run(
            workers,
            part =>
            {
                int to = (int)((long)count * (part + 1) / workers);
                for (int employer = (int)((long)count * part / workers); employer < to; employer++)
                {
                    if (shard.Has(employers.Id(employer)))
                    {
                        Append(parts[part], plan, employer);
                        Interlocked.Increment(ref written);
                    }
                }
            },
            stop: () => { }
        );
        stream.Write(CsvBytes.Line(BasesColumns.OfEmployers));
        foreach (ByteBuffer part in parts)
        {
            stream.Write(part.Written);
        }

        return written;
    }

    private void Append(ByteBuffer lines, EmployerPlan plan, int employer)
    {
        EmployerFacts facts = employers.Of(employer);
        ContributionBase decided = plan.Determine(
            facts,
            decided: null,
            rules.Wage?.Grains,
            EmployerTotals.Of(totals, employer),
            []
        );
        lines.Append(employers.Written(employer));
        foreach (string? value in BasesColumns.After(decided))
        {
            lines.Append((byte)',');
            lines.Append(CsvBytes.Of(value));
        }

        lines.Append((byte)'\n');
    }
}
