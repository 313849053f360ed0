using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Contributions;
using Contribution.Rules.Rosters.Notices;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The files of <c>notice</c>: a page and a spreadsheet for each employer, an index, and what was rejected.</summary>
internal sealed class NoticeFiles(OutputFolder output, RuleSet set, NoticePeriod period, Locale locale)
{
    private readonly NoticeFileNames _names = new();
    private readonly List<NoticeEntry> _entries = [];

    /// <summary>Writes what is due; null where it was not asked for.</summary>
    public NoticesOfDue? Due { get; init; }

    /// <summary>Writes the files of one employer, or tells why there are none.</summary>
    /// <param name="bases">The bases.</param>
    /// <param name="owed">What is due of the same employer; null where it was not asked for.</param>
    /// <param name="terminal">Where faults are reported.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Write(EmployerBases bases, EmployerDue? owed, Terminal terminal)
    {
        string? id = bases.Employer?.Facts.Id;
        NoticeEntry entry = new(
            id,
            bases.Employer?.Facts.Name,
            bases.Persons.Length,
            0,
            bases.Rejected.Length,
            File: null
        );
        if (bases.Outcome is not Outcome<BasesResult>.Computed(var result))
        {
            _entries.Add(entry);
            return Outcomes.Report(bases, terminal, locale);
        }

        string file = _names.Next(id);
        PrintedSheet sheet = NoticeSheet.Of(bases, result, set, period);
        output.Write(file + ".html", text => SheetHtml.Write(sheet, text));
        output.Write(file + ".csv", text => SheetCsv.Write(sheet.Table.Texts, text), forExcel: true);
        int undetermined = result.Persons.Count(person => person.Status == DeterminationStatus.Undetermined);
        int code = owed is null ? ExitCode.Done : Due!.Write(owed, file, period, output, terminal);
        _entries.Add(
            entry with
            {
                Undetermined = undetermined,
                File = file,
                Due = owed is not null && code == ExitCode.Done ? NoticesOfDue.Endings : null,
            }
        );
        return code;
    }

    /// <summary>Writes the index, and the rows that could not be read.</summary>
    public void WriteIndex(IEnumerable<RejectedRow> rejected)
    {
        PrintedSheet index = NoticeIndex.Of(_entries, Due is not null);
        output.Write("index.html", text => SheetHtml.Write(index, text));
        output.Write("index.csv", text => SheetCsv.Write(index.Table.Texts, text), forExcel: true);
        output.Write(RejectsCsv.FileName, text => RejectsCsv.Write(text, rejected, chinese: locale == Locale.Zh));
    }

    /// <summary>What the run came to, in two lines.</summary>
    public string Summary(RosterReading reading)
    {
        Roster roster = reading.Roster;
        int sheets = _entries.Count(entry => entry.File is not null);
        int undetermined = _entries.Sum(entry => entry.Undetermined);
        int listed = _entries.Where(entry => entry.File is not null).Sum(entry => entry.Persons);
        return locale
                .Pick(
                    $"""
                    {reading.RowsIn} 行 = {roster.Employers.Length} 个单位 + {roster.Persons.Length} 人 + {roster.Rejected.Length} 行未读入{(reading.NoRows == 0 ? "" : $" + {reading.NoRows} 行非人员")}
                    {sheets} 份公示表，共 {listed} 人，其中 {undetermined} 人未能核定；{_entries.Count
                        - sheets} 个单位未能出表
                    """,
                    $"""
                    {reading.RowsIn} rows in = {roster.Employers.Length} employers + {roster.Persons.Length} persons + {roster.Rejected.Length} rejected{(reading.NoRows == 0 ? "" : $" + {reading.NoRows} that are none")}
                    {sheets} sheets with {listed} persons, {undetermined} of them undetermined; {_entries.Count
                        - sheets} employers without a sheet
                    """
                )
                .ReplaceLineEndings("\n") + "\n";
    }
}
