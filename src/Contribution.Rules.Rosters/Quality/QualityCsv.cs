using System.Globalization;

namespace Contribution.Rules.Rosters.Quality;

/// <summary>The quality report as two CSV files, in both languages.</summary>
internal static class QualityCsv
{
    /// <summary>The name of the file of rates and accuracies.</summary>
    public const string RatesFile = "quality.csv";

    /// <summary>The name of the file of what a case worker should look at.</summary>
    public const string AnomaliesFile = "anomalies.csv";

    private static readonly Wording Accuracy = new("核查正确 ÷ 已核查", "found correct ÷ checked");
    private static readonly Wording Work = new("已完成 ÷ 全部", "done ÷ all");

    private static readonly string[] RateHeader =
    [
        "list",
        "code",
        "zh",
        "en",
        "numerator",
        "denominator",
        "percent",
        "target",
        "outcome",
        "formulaZh",
        "formulaEn",
    ];

    private static readonly string[] AnomalyHeader = ["file", "line", "column", "value", "code", "zh", "en"];

    /// <summary>The rates and accuracies.</summary>
    public static ResultTable Rates(QualityReport report) =>
        Table(RateHeader, report.Rates.Select(Row).Concat(report.Accuracy.Select(Row)));

    /// <summary>What a case worker should look at.</summary>
    public static ResultTable Anomalies(QualityReport report) =>
        Table(
            AnomalyHeader,
            report.Anomalies.Select(hit =>
                new[] { hit.File, Text(hit.Line), hit.Column, hit.Value, hit.Code, hit.Zh, hit.En }
            )
        );

    private static ResultTable Table(string[] header, IEnumerable<string?[]> rows) =>
        new(
            [.. header.Select(name => new SheetColumn(name))],
            rows.Select(row => row.Select(text => text ?? "").ToArray())
        );

    private static string?[] Row(QualityRate rate) =>
        [
            rate.List,
            rate.Code,
            rate.Name.Zh,
            rate.Name.En,
            Text(rate.Numerator),
            Text(rate.Denominator),
            Text(rate.Percent),
            null,
            null,
            rate.Formula.Zh,
            rate.Formula.En,
        ];

    private static string?[] Row(ClassAccuracy accuracy)
    {
        Wording formula = accuracy.Class is "paymentReview" or "errorCorrection" ? Work : Accuracy;
        return
        [
            "accuracy",
            accuracy.Class,
            accuracy.Name.Zh,
            accuracy.Name.En,
            Text(accuracy.Correct),
            Text(accuracy.Counted),
            Text(accuracy.Percent),
            Text(accuracy.Target),
            accuracy.Outcome,
            formula.Zh,
            formula.En,
        ];
    }

    private static string? Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);
}
