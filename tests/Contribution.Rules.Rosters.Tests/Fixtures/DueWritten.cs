using System.Text;

namespace Contribution.Rules.Rosters.Tests.Fixtures;

/// <summary>The files that a run wrote, and its report.</summary>
internal sealed record DueWritten(string Persons, string Employers, string Rejects, ContributionsRun Run)
{
    /// <summary>Runs into memory.</summary>
    public static DueWritten By(Func<BasesFiles, ContributionsRun> run)
    {
        using MemoryStream persons = new();
        using MemoryStream employers = new();
        using MemoryStream rejects = new();
        ContributionsRun done = run(new BasesFiles(persons, employers, rejects));
        return new DueWritten(Text(persons), Text(employers), Text(rejects), done);
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
}
