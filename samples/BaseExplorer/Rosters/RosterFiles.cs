using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Writing;

namespace BaseExplorer.Rosters;

/// <summary>The results as CSV files, as the command <c>roster</c> writes them.</summary>
internal static class RosterFiles
{
    /// <summary>What the files are called.</summary>
    public static string[] Names { get; } = [BasesFiles.PersonsName, BasesFiles.EmployersName, RejectsCsv.FileName];

    /// <summary>One of the files, or why a list cannot be read at all.</summary>
    public static IResult Of(RosterInput input, string name)
    {
        MemoryStream[] files = [new(), new(), new()];
        BasesRun run = BulkBases.Run(
            new BasesJob
            {
                Rules = input.Rules,
                Question = input.Question,
                Persons = Source(input.Persons),
                Employers = Source(input.Employers),
                Chinese = input.Chinese,
            },
            new BasesFiles(files[0], files[1], files[2])
        );
        return run.Faults.IsEmpty
            ? Results.File(files[Array.IndexOf(Names, name)].ToArray(), "text/csv; charset=utf-8", name)
            : RosterResults.Unreadable(run.Faults);
    }

    private static RosterSource? Source(RosterFile? file) => file is null ? null : RosterSource.Of(file);
}
