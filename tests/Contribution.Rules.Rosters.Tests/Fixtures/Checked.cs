using Contribution.Rules.Rosters.Commands.Check;

namespace Contribution.Rules.Rosters.Tests.Fixtures;

/// <summary>Small lists, checked.</summary>
internal static class Checked
{
    public static QualityReport Persons(string text, QualityOptions? question = null) =>
        QualityGate.Check(CsvLists.Persons(text), null, question ?? new QualityOptions());

    public static QualityReport Both(string persons, string employers) =>
        QualityGate.Check(CsvLists.Persons(persons), CsvLists.Employers(employers), new QualityOptions());

    /// <summary>The hits in a list of persons with an id, a category, and more columns.</summary>
    public static IEnumerable<string> Hits(string columns, params string[] rows) =>
        Brief(Persons(List(columns, rows), new QualityOptions { AsOf = new DateOnly(2011, 6, 30) }));

    public static string List(string columns, params string[] rows) =>
        $"id,category,{columns}\n" + string.Concat(rows.Select((row, index) => $"P-{index},employee,{row}\n"));

    public static IEnumerable<string> Brief(QualityReport report) =>
        report.Anomalies.Select(hit => $"{hit.Line} {hit.Column} {hit.Code}");
}
