using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>The result of a job over lists. Tables, pages and JSON are those that the command of the tool writes.</summary>
public sealed class JobResult
{
    internal JobResult() { }

    /// <summary>Copies a result.</summary>
    internal JobResult(JobResult result)
    {
        (QuestionFaults, FileFaults, Rejected) = (result.QuestionFaults, result.FileFaults, result.Rejected);
        (Notes, Findings) = (result.Notes, result.Findings);
        (Tables, Sheets, Pages) = (result.Tables, result.Sheets, result.Pages);
        (JsonName, JsonText) = (result.JsonName, result.JsonText);
    }

    /// <summary>Why nothing was computed: the faults of the question, or that no rule set covers it.</summary>
    public ImmutableArray<Fault> QuestionFaults { get; internal init; } = [];

    /// <summary>Why a list could not be read at all; nothing was computed then.</summary>
    public ImmutableArray<FileNote> FileFaults { get; internal init; } = [];

    /// <summary>Notes on the lists for case workers.</summary>
    public ImmutableArray<FileNote> Notes { get; internal init; } = [];

    /// <summary>The findings on the question, such as on the reference wage.</summary>
    public ImmutableArray<Wording> Findings { get; internal init; } = [];

    /// <summary>The rows that could not be read, each with its reason.</summary>
    public ImmutableArray<RejectedRow> Rejected { get; internal init; } = [];

    /// <summary>The tables.</summary>
    public ImmutableArray<JobTable> Tables { get; internal init; } = [];

    /// <summary>The sheets of a workbook: the tables as people read them.</summary>
    internal IEnumerable<(string Name, ResultTable Table)> Sheets
    {
        get => field ?? Tables.Where(table => table.Sheet is not null).Select(table => (table.Sheet!, table.ForPeople));
        init;
    }

    /// <summary>The pages, in HTML.</summary>
    public ImmutableArray<JobPage> Pages { get; internal init; } = [];

    /// <summary>The result as JSON; null where the job has none.</summary>
    public string? Json => JsonText?.Value;

    /// <summary>The name that the tool gives the file of JSON.</summary>
    internal string JsonName { get; init; } = "";

    /// <summary>The JSON, made when it is first asked for.</summary>
    internal Lazy<string>? JsonText { get; init; }

    /// <summary>Whether there is a result: neither the question nor a list has a fault.</summary>
    public bool HasResult => QuestionFaults.IsEmpty && FileFaults.IsEmpty;

    internal static JobResult Unread(ImmutableArray<FileNote> faults) => new() { FileFaults = faults };
}
