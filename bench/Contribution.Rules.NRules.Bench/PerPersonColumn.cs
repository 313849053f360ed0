using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Contribution.Rules.NRules.Bench;

/// <summary>The mean divided by the number of persons, in microseconds.</summary>
internal sealed class PerPersonColumn : IColumn
{
    public string Id => "PerPerson";
    public string ColumnName => "µs/person";
    public bool AlwaysShow => true;
    public ColumnCategory Category => ColumnCategory.Custom;
    public int PriorityInCategory => 0;
    public bool IsNumeric => true;
    public UnitType UnitType => UnitType.Dimensionless;
    public string Legend => "Mean divided by the number of persons";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        int persons = (int)benchmarkCase.Parameters[nameof(EngineBenchmark.Persons)];
        return summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? ((decimal)statistics.Mean / 1000m / persons).ToString("F3", CultureInfo.InvariantCulture)
            : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
