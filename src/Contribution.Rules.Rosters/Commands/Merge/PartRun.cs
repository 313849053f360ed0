using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Contributions;

namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>Describes a part that was run, from the files that were written.</summary>
internal static class PartRun
{
    /// <summary>The manifest of a part of bases.</summary>
    /// <param name="job">The job that was run; its lists are <see cref="HashedSource"/>s.</param>
    /// <param name="run">The result of the run.</param>
    /// <param name="read">Reads a file of results by its name.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">A list changed while it was read, or a file cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Nothing was determined, or the files say another thing than the run.</exception>
    public static PartManifest Describe(
        BasesJob job,
        BasesRun run,
        Func<string, Stream> read,
        CancellationToken cancellation
    ) => Describe(job, run, null, read, cancellation);

    /// <summary>The manifest of a part of contributions.</summary>
    /// <param name="job">The job that was run; its lists are <see cref="HashedSource"/>s.</param>
    /// <param name="run">The result of the run.</param>
    /// <param name="reasons">Why nothing was computed for an employer, in the language of the run.</param>
    /// <param name="read">Reads a file of results by its name.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">A list changed while it was read, or a file cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Nothing was computed, or the files say another thing than the run.</exception>
    public static PartManifest Describe(
        ContributionsJob job,
        ContributionsRun run,
        Func<Outcome<ContributionsResult>, IEnumerable<string>> reasons,
        Func<string, Stream> read,
        CancellationToken cancellation
    )
    {
        ContributionsQuestion question = job.Question;
        PartDue due = new()
        {
            From = question.Months.From,
            Through = question.Months.Through,
            Insurances =
            [
                .. run.Answered.Select(one => new PartInsurance(
                    ChoiceNames.Of(one.Insurance),
                    one.RuleSet.Id.ToString(),
                    one.RuleSet.Hash,
                    Text(one.Wage)
                )),
            ],
            IndustryClass = question.IndustryClass,
            Floating = question.Floating,
            Collection = question.Collection is CollectionMode mode ? ChoiceNames.Of(mode) : null,
            RatesHash = RatesHash.Compute(job.Roster.Rules.Catalogue, question),
            Tally = run.Tally,
            Refused =
            [
                .. run.RefusedEmployers.Select(refused => new PartRefusal(
                    refused.EmployerId,
                    refused.Outcome is not Outcome<ContributionsResult>.NotCovered,
                    [.. reasons(refused.Outcome)]
                )),
            ],
        };
        return Describe(job.Roster, run.Roster, due, read, cancellation);
    }

    private static PartManifest Describe(
        BasesJob job,
        BasesRun run,
        PartDue? due,
        Func<string, Stream> read,
        CancellationToken cancellation
    )
    {
        BasesTally tally = run.Tally ?? throw new InvalidOperationException("nothing was determined");
        (PartFile File, ImmutableArray<long> ByStatus)[] files =
        [
            .. ResultKind.All(due is not null).Select(kind => Count(kind, read, cancellation)),
        ];
        (PartFile persons, PartFile employers, PartFile rejects) = (files[0].File, files[1].File, files[2].File);
        bool agree = due is null
            ? tally.PersonsByStatus.SequenceEqual(files[0].ByStatus)
                && (tally.Persons, tally.Employers) == (persons.Rows, employers.Rows)
            : due.Tally.Total == employers.Sum;
        return agree && tally.Rejected == rejects.Rows
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
                ContributionMonth = job.Question.ContributionMonth?.ToString(),
                Insurance = ChoiceNames.Of(job.Question.Insurance),
                ReferenceWage = Text(run.Wage),
                AsKnownOn = FigureFormat.Day(job.Question.AsKnownOn),
                Language = job.Chinese ? "zh" : "en",
                ByteOrderMark = job.WritesByteOrderMark,
                Persons = (job.Persons as HashedSource)?.Read(),
                Employers = (job.Employers as HashedSource)?.Read(),
                NonDataRows = tally.NonDataRows - tally.FurtherSpells,
                FurtherSpells = tally.FurtherSpells,
                HasUnplaced = tally.HasUnplaced,
                PersonsByStatus = tally.PersonsByStatus,
                Due = due,
                PersonLines = persons,
                EmployerLines = employers,
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

    private static string? Text(ReferenceWage? given) =>
        given is not ReferenceWage wage
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{(wage.IsAnnual ? "annual" : "monthly")}:{wage.Yuan:0.00}");
}
