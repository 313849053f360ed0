using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Reading.Tables;

namespace Contribution.Rules.Rosters;

/// <summary>The result of a job over lists. Tables, pages and JSON are those that the command of the tool writes.</summary>
public class JobResult
{
    /// <summary>A result with the messages about the lists that were read; null is no such list.</summary>
    internal JobResult(params IEnumerable<IListReading?> lists)
    {
        IListReading[] read = [.. lists.OfType<IListReading>()];
        FileFaults = [.. read.SelectMany(list => list.Faults)];
        Notes = [.. read.SelectMany(list => list.Notes)];
        Rejected = [.. read.SelectMany(list => list.Rejected)];
        Reading = read.OfType<RosterReading>().FirstOrDefault();
    }

    /// <summary>
    /// The faults of the question, or that no rule set covers it: no base was determined, and tables that there are say so row
    /// by row.
    /// </summary>
    public ImmutableArray<Fault> QuestionFaults { get; internal set; } = [];

    /// <summary>Why a list could not be read at all; nothing was computed then.</summary>
    public ImmutableArray<FileNote> FileFaults { get; }

    /// <summary>Notes on the lists for case workers.</summary>
    public ImmutableArray<FileNote> Notes { get; internal init; }

    /// <summary>The findings on the question, such as on the reference wage; each once.</summary>
    public ImmutableArray<Wording> Findings
    {
        get;
        internal init => field = [.. value.Distinct()];
    } = [];

    /// <summary>The rows that could not be read, each with its reason.</summary>
    public ImmutableArray<RejectedRow> Rejected { get; internal init; }

    /// <summary>The lists of persons and employers that were read; null where there are none.</summary>
    internal RosterReading? Reading { get; }

    /// <summary>The tables.</summary>
    public ImmutableArray<JobTable> Tables { get; internal init; } = [];

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

    /// <summary>A result with the report that the tool prints.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lists">The lists that were read; null is no such list.</param>
    internal sealed class Reported<TReport>(TReport report, params IEnumerable<IListReading?> lists) : JobResult(lists)
    {
        /// <summary>The report.</summary>
        public TReport Report => report;
    }
}
