using System.Collections.Immutable;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters;

/// <summary>What came of a job over lists. Tables, pages and JSON are those that the command of the tool writes.</summary>
public sealed record JobResult
{
    /// <summary>Why nothing was computed: the faults of the question, or that no rule set covers it.</summary>
    public ImmutableArray<Fault> QuestionFaults { get; internal init; } = [];

    /// <summary>Why a list could not be read at all; nothing was computed then.</summary>
    public ImmutableArray<FileNote> FileFaults { get; internal init; } = [];

    /// <summary>What a case worker should know of the lists.</summary>
    public ImmutableArray<FileNote> Notes { get; internal init; } = [];

    /// <summary>What a case worker should know of the question, such as of the reference wage.</summary>
    public ImmutableArray<Wording> Findings { get; internal init; } = [];

    /// <summary>The rows that could not be read, each with its reason.</summary>
    public ImmutableArray<RejectedRow> Rejected { get; internal init; } = [];

    /// <summary>The tables.</summary>
    public ImmutableArray<JobTable> Tables { get; internal init; } = [];

    /// <summary>The pages, in HTML.</summary>
    public ImmutableArray<JobPage> Pages { get; internal init; } = [];

    /// <summary>The result as JSON; null where the job has none.</summary>
    public string? Json { get; internal init; }

    /// <summary>Whether there is a result: neither the question nor a list has a fault.</summary>
    public bool HasResult => QuestionFaults.IsEmpty && FileFaults.IsEmpty;

    internal static JobResult Unread(ImmutableArray<FileNote> faults) => new() { FileFaults = faults };
}

/// <summary>A table of a job's result.</summary>
public sealed class JobTable
{
    internal JobTable(string fileName, ResultTable table) => (FileName, Table) = (fileName, table);

    /// <summary>The name that the tool gives its file.</summary>
    public string FileName { get; }

    /// <summary>The table.</summary>
    public ResultTable Table { get; }

    /// <summary>Whether its lines end with a line feed only, as files for programs do.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>Writes the table as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    /// <param name="text">Takes it; write UTF-8 with a byte order mark for Excel.</param>
    public void WriteCsv(TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain)
        {
            SheetCsv.WritePlain(Table, text);
        }
        else
        {
            SheetCsv.Write(Table, text);
        }
    }
}

/// <summary>A page of a job's result: it stands alone, without a script from elsewhere and without a network.</summary>
public sealed class JobPage
{
    internal JobPage(string fileName, string html) => (FileName, Html) = (fileName, html);

    /// <summary>The name that the tool gives its file.</summary>
    public string FileName { get; }

    /// <summary>The page.</summary>
    public string Html { get; }

    internal static JobPage Of(string name, PrintedSheet sheet)
    {
        using StringWriter page = new();
        SheetHtml.Write(sheet, page);
        return new JobPage($"{name}.html", page.ToString());
    }
}
