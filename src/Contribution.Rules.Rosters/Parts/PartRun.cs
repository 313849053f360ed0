using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Facts;
using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Bulk;

namespace Contribution.Rules.Rosters.Parts;

/// <summary>Describes a part that was run, from the files that were written.</summary>
public static class PartRun
{
    /// <summary>The part's manifest.</summary>
    /// <param name="job">What was run; its lists are <see cref="HashedSource"/>s.</param>
    /// <param name="run">What came of it.</param>
    /// <param name="read">Reads a file of results by its name.</param>
    /// <exception cref="IOException">A list changed while it was read, or a file cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Nothing was determined, or the files say another thing than the run.</exception>
    public static PartManifest Describe(BasesJob job, BasesRun run, Func<string, Stream> read)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(read);
        BasesTally tally = run.Tally ?? throw new InvalidOperationException("nothing was determined");
        (PartFile File, ImmutableArray<long> ByStatus)[] files =
        [
            .. ResultKind.All.Select(kind => Count(kind, read, job.Cancellation)),
        ];
        (PartFile persons, PartFile employers, PartFile rejects) = (files[0].File, files[1].File, files[2].File);
        return
            tally.PersonsByStatus.SequenceEqual(files[0].ByStatus)
            && (tally.Persons, tally.Employers, tally.Rejected) == (persons.Rows, employers.Rows, rejects.Rows)
            ? new PartManifest
            {
                Format = PartManifest.CurrentFormat,
                Part = job.Shard.Number,
                Parts = job.Shard.Count,
                EngineVersion = ContributionRules.EngineVersion,
                RuleSet = run.RuleSet!.Id.ToString(),
                RuleSetHash = run.RuleSet.Hash,
                Jurisdiction = job.Question.Jurisdiction,
                ContributionYear = job.Question.ContributionYear,
                ContributionMonth = job.Question.ContributionMonth,
                Insurance = ChoiceNames.Of(job.Question.Insurance),
                ReferenceWage = run.Wage is ReferenceWage wage ? Text(wage) : null,
                AsKnownOn = job.Question.AsKnownOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Language = job.Chinese ? "zh" : "en",
                ByteOrderMark = job.IsMarked,
                Persons = (job.Persons as HashedSource)?.Read(),
                Employers = (job.Employers as HashedSource)?.Read(),
                NoRows = tally.NoRows,
                HasUnplaced = tally.HasUnplaced,
                PersonsByStatus = tally.PersonsByStatus,
                Bases = persons,
                EmployerBases = employers,
                Rejects = rejects,
            }
            : throw new InvalidOperationException("the files of the part do not hold what was counted");
    }

    private static (PartFile, ImmutableArray<long>) Count(
        ResultKind kind,
        Func<string, Stream> read,
        CancellationToken cancellation
    )
    {
        using ResultCount count = kind.NewCount();
        using Stream stream = read(kind.Name);
        count.Add(stream, cancellation);
        return (count.File, count.ByStatus);
    }

    private static string Text(ReferenceWage wage) =>
        string.Create(CultureInfo.InvariantCulture, $"{(wage.IsAnnual ? "annual" : "monthly")}:{wage.Yuan:0.00}");
}
