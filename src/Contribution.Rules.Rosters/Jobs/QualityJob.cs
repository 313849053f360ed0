using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Quality;

namespace Contribution.Rules.Rosters;

/// <summary><c>check</c>: the data-quality gate on lists: rates and anomalies as tables in both languages, and as JSON.</summary>
public sealed class QualityJob : ListJob
{
    /// <summary>The list of persons; null is none.</summary>
    public RosterFile? Persons { get; init; }

    /// <summary>The list of employers; null is none.</summary>
    public RosterFile? Employers { get; init; }

    /// <summary>What is known beside the lists.</summary>
    public QualityQuestion Question { get; init; } = new();

    private protected override JobResult Run(JobWatch watch)
    {
        QualityReport report = QualityGate.Check(Persons, Employers, Question);
        watch.Cancellation.ThrowIfCancellationRequested();
        return report.Reading.Faults.IsEmpty
            ? new JobResult
            {
                Notes = report.Reading.Notes,
                Rejected = report.Reading.Roster.Rejected,
                Tables =
                [
                    new JobTable(QualityCsv.RatesFile, QualityCsv.Rates(report)) { IsPlain = true },
                    new JobTable(QualityCsv.AnomaliesFile, QualityCsv.Anomalies(report)) { IsPlain = true },
                ],
                Json = QualityJson.Write(report),
            }
            : JobResult.Unread(report.Reading.Faults);
    }
}
