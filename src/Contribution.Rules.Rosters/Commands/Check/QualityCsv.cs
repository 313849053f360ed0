using System.Globalization;
using Contribution.Rules.Rosters.Commands.Check.Rows;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Check;

/// <summary>The quality report as two CSV files, in both languages.</summary>
internal static class QualityCsv
{
    /// <summary>The name of the file of rates and accuracies.</summary>
    public const string RatesFile = "quality.csv";

    /// <summary>The name of the file of anomalies.</summary>
    public const string AnomaliesFile = "anomalies.csv";

    private static readonly Wording Accuracy = new("核查正确 ÷ 已核查", "found correct ÷ checked");
    private static readonly Wording Work = new("已完成 ÷ 全部", "done ÷ all");

    /// <summary>The rates, and after them the accuracies with their targets.</summary>
    public static ResultTable Rates(QualityReport report) =>
        new TableOf<(QualityRate Rate, ClassAccuracy? Class)>(chinese: false)
            .Text("list", row => row.Rate.List)
            .Text("code", row => row.Rate.Code)
            .Text("zh", row => row.Rate.Name.Zh)
            .Text("en", row => row.Rate.Name.En)
            .Whole("numerator", row => row.Rate.Numerator)
            .Whole("denominator", row => row.Rate.Denominator)
            .Figure("percent", row => row.Rate.Percent?.ToString(CultureInfo.InvariantCulture))
            .Whole("target", row => row.Class?.Target)
            .Text("outcome", row => row.Class?.Outcome)
            .Text("formulaZh", row => row.Rate.Formula.Zh)
            .Text("formulaEn", row => row.Rate.Formula.En)
            .For(
                TableReader.Programs,
                [.. report.Rates.Select(rate => (rate, (ClassAccuracy?)null)), .. report.Accuracy.Select(Row)]
            );

    /// <summary>The table of anomalies for case workers.</summary>
    public static ResultTable Anomalies(QualityReport report) =>
        new TableOf<Anomaly>(chinese: false)
            .Text("file", hit => hit.File)
            .Whole("line", hit => hit.Line)
            .Text("column", hit => hit.Column)
            .Text("value", hit => hit.Value)
            .Text("code", hit => hit.Code)
            .Text("zh", hit => hit.Zh)
            .Text("en", hit => hit.En)
            .For(TableReader.Programs, report.Anomalies);

    private static (QualityRate Rate, ClassAccuracy? Class) Row(ClassAccuracy accuracy)
    {
        Wording formula = accuracy.Class is "paymentReview" or "errorCorrection" ? Work : Accuracy;
        return (
            new QualityRate("accuracy", accuracy.Class, accuracy.Name, formula, accuracy.Correct, accuracy.Counted),
            accuracy
        );
    }
}
