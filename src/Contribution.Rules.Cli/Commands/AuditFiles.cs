using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Audits;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Notices;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The files of <c>audit</c>: persons, employers, what was rejected, and a page for each employer with findings.</summary>
internal sealed class AuditFiles(OutputFolder output, RosterQuestion question, RuleSet? set, Locale locale)
{
    /// <summary>The name of the workbook.</summary>
    public const string WorkbookName = "audit.xlsx";

    private readonly NoticeFileNames _names = new();

    /// <summary>Writes them.</summary>
    public void Write(AuditReport report, IEnumerable<RejectedRow> rejected, bool workbook)
    {
        bool chinese = locale == Locale.Zh;
        ResultTable persons = AuditTables.Persons(report, TableReader.Programs, chinese);
        ResultTable employers = AuditTables.Employers(report, TableReader.Programs, chinese);
        output.Write(AuditTables.PersonsFile, text => SheetCsv.Write(persons, text), forExcel: true);
        output.Write(AuditTables.EmployersFile, text => SheetCsv.Write(employers, text), forExcel: true);
        foreach (AuditedEmployer employer in report.Employers.Where(employer => employer.HasFindings))
        {
            PrintedSheet sheet = AuditSheet.Of(employer, question, report.Months, set);
            output.Write($"audit-{_names.Next(employer.Id)}.html", text => SheetHtml.Write(sheet, text));
        }

        output.Write(RejectsCsv.FileName, text => RejectsCsv.Write(text, rejected, chinese));
        if (workbook)
        {
            ResultWorkbook tables = new(output);
            tables.Add(locale.Pick("人员", "persons"), AuditTables.Persons(report, TableReader.People, chinese));
            tables.Add(locale.Pick("单位", "employers"), AuditTables.Employers(report, TableReader.People, chinese));
            tables.AddRejects(locale);
            tables.Write(WorkbookName);
        }
    }
}
