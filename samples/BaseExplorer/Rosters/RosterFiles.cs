using System.Net.Mime;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;

namespace BaseExplorer.Rosters;

/// <summary>The results as files, as the command <c>roster</c> writes them, and the workbook to fill in.</summary>
internal static class RosterFiles
{
    /// <summary>The workbook for people.</summary>
    public const string Workbook = "bases.xlsx";

    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly string[] Csv = [BasesFiles.PersonsName, BasesFiles.EmployersName, BasesFiles.RejectsName];

    /// <summary>The names of the files.</summary>
    public static string[] Names { get; } = [Workbook, .. Csv];

    /// <summary>The media type of a file.</summary>
    public static string TypeOf(string name) => name == Workbook ? Excel : MediaTypeNames.Text.Csv;

    /// <summary>One of the files, or why a list cannot be read at all.</summary>
    public static async Task<IResult> OfAsync(RosterInput input, string name, CancellationToken cancellation)
    {
        BasesJob job = new()
        {
            Rules = input.Rules,
            Question = input.Question,
            Persons = Source(input.Persons),
            Employers = Source(input.Employers),
            Chinese = input.Chinese,
        };
        MemoryStream[] files = [new(), new(), new()];
        BasesRun run = await BulkBases.RunAsync(
            job,
            new BasesFiles(files[0], files[1], files[2]),
            cancellation: cancellation
        );
        return !run.Faults.IsEmpty ? RosterResults.Unreadable(run.Faults)
            : name == Workbook ? Results.File(ForPeople(job, files), Excel, name)
            : Results.File(files[Array.IndexOf(Csv, name)].ToArray(), "text/csv; charset=utf-8", name);
    }

    /// <summary>The empty workbook for both lists.</summary>
    public static IResult Template()
    {
        using MemoryStream workbook = new();
        RosterTemplate.Write(workbook);
        return Results.File(workbook.ToArray(), Excel, "template.xlsx");
    }

    private static byte[] ForPeople(BasesJob job, MemoryStream[] files)
    {
        BasesTables bases = new(job);
        (string[] headings, IEnumerable<IReadOnlyList<string>> rejected) = Rows(files[2]);
        using MemoryStream workbook = new();
        WorkbookWriter.Write(
            workbook,
            [
                new WorkbookSheet(job.Chinese ? "人员" : "persons", bases.Persons(Rows(files[0]).Rows)),
                new WorkbookSheet(job.Chinese ? "单位" : "employers", bases.Employers(Rows(files[1]).Rows)),
                new WorkbookSheet(
                    job.Chinese ? "未读入" : "rejects",
                    new ResultTable(
                        [.. headings.Select(name => new SheetColumn(ResultWords.Translate(name, job.Chinese)))],
                        rejected
                    )
                ),
            ]
        );
        return workbook.ToArray();
    }

    private static (string[] Headings, IEnumerable<IReadOnlyList<string>> Rows) Rows(MemoryStream file)
    {
        byte[] csv = file.ToArray();
        return (CsvRows.Headings(new MemoryStream(csv)), CsvRows.Read(new MemoryStream(csv)));
    }

    private static RosterSource? Source(RosterFile? file) => file is null ? null : RosterSource.From(file);
}
