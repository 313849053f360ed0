using System.Text;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Audit;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>An audit on the terminal: the first findings, then how many persons are in each class, and the totals.</summary>
internal sealed class AuditText(Locale locale)
{
    public string Format(AuditReport report, int top)
    {
        if (
            report.Employers.Length > 0
            && report.Persons.All(person => person.Comparison.Class == AuditClass.NotAuditable)
        )
        {
            // Nothing was compared; a table of zeros would read as a clean list.
            return Classes(report);
        }

        AuditedPerson[] findings = [.. report.Persons.Where(person => person.Comparison.Class.IsFinding())];
        StringBuilder text = new();
        if (findings.Length > 0 && top > 0)
        {
            text.Append(TextTable.Format(Headings(), findings.Take(top).Select(Row)));
        }

        text.Append(
            locale.Pick(
                $"有问题的 {findings.Length} 人，列出 {Math.Min(top, findings.Length)} 人\n",
                $"{findings.Length} persons with findings, {Math.Min(top, findings.Length)} shown\n"
            )
        );
        text.Append(Classes(report)).Append(Totals(report));
        return text.ToString();
    }

    private string[] Headings() =>
        locale
            .Pick(
                "单位|人员|问题类型|申报基数|应核定基数|月差额|起止年月|月数|合计|依据",
                "employer|person|class|filed|determined|monthly difference|period|months|total difference|basis"
            )
            .Split('|');

    private string[] Row(AuditedPerson person) =>
        [
            person.EmployerId ?? "-",
            person.Id ?? person.IdNumber ?? "-",
            locale.Translate(person.Comparison.Class),
            FigureFormat.MoneyOrDash(person.Comparison.Filed),
            FigureFormat.MoneyOrDash(person.Comparison.Determined),
            FigureFormat.MoneyOrDash(person.Comparison.Monthly),
            SpanText.Format(person.Months, locale),
            person.Comparison.Class == AuditClass.NotListed ? "-" : FigureFormat.Text(person.Comparison.Months),
            FigureFormat.MoneyOrDash(person.Comparison.Total),
            person.Basis?.InWords(locale.IsChinese) ?? "-",
        ];

    private string Classes(AuditReport report) =>
        string.Join(
            locale.Pick("；", ", "),
            Enum.GetValues<AuditClass>()
                .Select(type => (type, count: report.Count(type)))
                .Where(pair => pair.count > 0)
                .Select(pair => $"{locale.Translate(pair.type)} {pair.count}")
        ) + "\n";

    private string Totals(AuditReport report)
    {
        string under = FigureFormat.MoneyOrDash(report.UnderFiled);
        string over = FigureFormat.MoneyOrDash(report.OverFiled);
        string net = FigureFormat.MoneyOrDash(report.UnderFiled - report.OverFiled);
        return locale.Pick(
            $"少报 {under}，多报 {over}，净额 {net}（基数 × 月数，元）\n",
            $"under-filed {under}, over-filed {over}, net {net} (yuan of base times months)\n"
        );
    }
}
