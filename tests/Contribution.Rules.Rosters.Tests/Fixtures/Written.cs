using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters.Tests.Fixtures;

/// <summary>The files that a run wrote, and its report.</summary>
internal sealed record Written(string Persons, string Employers, string Rejects, BasesRun Run)
{
    /// <summary>The lines of the persons' bases, without the header.</summary>
    public string[] PersonLines => Lines(Persons);

    /// <summary>The lines of the employers' bases, without the header.</summary>
    public string[] EmployerLines => Lines(Employers);

    /// <summary>The lines of the rejected rows, without the header.</summary>
    public string[] RejectLines => Lines(Rejects);

    /// <summary>Runs a job over small lists; Daqing 2011 unless asked otherwise.</summary>
    public static Written By(
        Func<BasesJob, BasesFiles, BasesRun> run,
        byte[] persons,
        byte[]? employers,
        Shard? shard = null,
        RosterQuestion? question = null,
        IContributionRules? rules = null
    )
    {
        using MemoryStream ofPersons = new();
        using MemoryStream ofEmployers = new();
        using MemoryStream rejects = new();
        BasesJob job = new()
        {
            Rules = rules ?? ContributionRules.Default,
            Question = question ?? Daqing.Question,
            Persons = RosterSource.From(new RosterFile("persons.csv", persons)),
            Employers = employers is null ? null : RosterSource.From(new RosterFile("employers.csv", employers)),
            Shard = shard ?? Shard.Whole,
        };
        BasesRun done = run(job, new BasesFiles(ofPersons, ofEmployers, rejects));
        return new Written(Text(ofPersons), Text(ofEmployers), Text(rejects), done);
    }

    /// <summary>Runs a job over small lists.</summary>
    public static Written Of(string persons, string? employers, Shard? shard = null, RosterQuestion? question = null) =>
        By(
            Streamed,
            Encoding.UTF8.GetBytes(persons),
            employers is null ? null : Encoding.UTF8.GetBytes(employers),
            shard,
            question
        );

    /// <summary>Runs a job as the library does.</summary>
    public static BasesRun Streamed(BasesJob job, BasesFiles files) => BulkBases.Run(job, files, new JobWatch());

    /// <summary>Streams a job whose question is covered, in chunks of a size.</summary>
    public static BasesRun InChunks(BasesJob job, BasesFiles files, int size, int? threads = null) =>
        BulkBases.Run(
            job,
            files,
            new JobWatch(),
            new StreamingSizes { Chunk = size, Threads = threads ?? Environment.ProcessorCount }
        );

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
}
