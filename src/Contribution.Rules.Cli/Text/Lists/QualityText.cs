using System.Text;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Check;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>Writes the quality report for people: rates, accuracy with its targets, anomalies.</summary>
internal sealed class QualityText(Locale locale)
{
    private const int MostHits = 50;

    public string Format(QualityReport report)
    {
        Roster roster = report.Reading.Roster;
        int read = roster.Persons.Length + roster.Employers.Length;
        StringBuilder text = new();
        text.Append(
            locale.Pick(
                $"共 {report.Reading.RowsIn} 行：读入 {read}，未读入 {roster.Rejected.Length}{(report.Reading.NonDataRows == 0 ? "" : $"，非数据 {report.Reading.NonDataRows}")}\n",
                $"{report.Reading.RowsIn} rows: {read} read, {roster.Rejected.Length} rejected{(report.Reading.NonDataRows == 0 ? "" : $", {report.Reading.NonDataRows} non-data rows")}\n"
            )
        );
        text.Append(TextTable.Format(Rates(report))).Append(TextTable.Format(Accuracy(report)));
        if (report.Anomalies.Length > 0)
        {
            text.Append(Hits(report));
        }

        return text.ToString();
    }

    /// <summary>The five rates of each list.</summary>
    public ResultTable Rates(QualityReport report) =>
        Table(
            locale.Pick("比率|表|结果|计数|公式", "rate|list|result|counts|formula").Split('|'),
            report.Rates.Select(rate =>
                new[]
                {
                    locale.Pick(rate.Name),
                    rate.List == "persons" ? locale.Pick("人员", "persons") : locale.Pick("单位", "employers"),
                    Percent(rate.Percent),
                    $"{rate.Numerator}/{rate.Denominator}",
                    locale.Pick(rate.Formula),
                }
            )
        );

    /// <summary>The table of the accuracy of each class and its target.</summary>
    public ResultTable Accuracy(QualityReport report) =>
        Table(
            locale.Pick("准确率|目标|结果|计数|结论", "accuracy|target|result|counts|outcome").Split('|'),
            report.Accuracy.Select(accuracy =>
                new[]
                {
                    locale.Pick(accuracy.Name),
                    $"{accuracy.Target}%",
                    Percent(accuracy.Percent),
                    $"{accuracy.Correct}/{accuracy.Counted}",
                    Outcome(accuracy),
                }
            )
        );

    /// <summary>The rows that a case worker should look at.</summary>
    public ResultTable Anomalies(QualityReport report) =>
        Table(
            locale.Pick("位置|列|值|提示", "place|column|value|look at").Split('|'),
            report.Anomalies.Select(hit =>
                new[] { $"{Path.GetFileName(hit.File)}:{hit.Line}", hit.Column, hit.Value, locale.Pick(hit.Zh, hit.En) }
            )
        );

    private string Hits(QualityReport report)
    {
        string table = TextTable.Format(Anomalies(report), MostHits);
        int more = report.Anomalies.Length - MostHits;
        return more <= 0
            ? table
            : table
                + locale.Pick(
                    $"另有 {more} 条；全部见 --out 或 --format json\n",
                    $"{more} more; all with --out or --format json\n"
                );
    }

    private static ResultTable Table(string[] headings, IEnumerable<string[]> rows) =>
        new([.. headings.Select(heading => new SheetColumn(heading, SheetColumnKind.Text))], rows);

    private string Outcome(ClassAccuracy accuracy) =>
        accuracy.Outcome switch
        {
            "pass" => locale.Pick("达标", "pass"),
            "fail" => locale.Pick("未达标", "FAIL"),
            "noRows" => locale.Pick("无此类数据", "no rows"),
            _ => locale.Pick("均未核查", "none checked"),
        };

    private static string Percent(decimal? percent) => percent is decimal value ? FigureFormat.Money(value) + "%" : "-";
}
