using Contribution.Rules.Rosters.Commands.Check;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary><c>check</c>: the data-quality gate on lists: rates and anomalies as tables in both languages, and as JSON.</summary>
public sealed class QualityJob : ListJob
{
    /// <summary>The list of persons; null is none.</summary>
    public RosterFile? Persons { get; init; }

    /// <summary>The list of employers; null is none.</summary>
    public RosterFile? Employers { get; init; }

    /// <summary>The facts that are known in addition to the lists.</summary>
    public QualityOptions Options
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = new();

    private protected override JobResult Run(JobWatch watch)
    {
        QualityReport report = QualityGate.Check(Persons, Employers, Options, watch.Cancellation);
        watch.Cancellation.ThrowIfCancellationRequested();
        return On(
            report.Reading,
            reading => new JobResult.Reported<QualityReport>(report, reading)
            {
                Tables =
                [
                    // In both languages, and so alike for all readers.
                    Table(QualityCsv.RatesFile, null, _ => QualityCsv.Rates(report), isPlain: true),
                    Table(QualityCsv.AnomaliesFile, null, _ => QualityCsv.Anomalies(report), isPlain: true),
                ],
                JsonName = QualityJson.FileName,
                JsonText = new(() => QualityJson.Write(report)),
            }
        );
    }
}
