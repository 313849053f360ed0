using System.Text.Encodings.Web;
using System.Text.Json;
using Contribution.Rules.Rosters.Quality;

namespace Contribution.Rules.Rosters.Writing;

/// <summary>The quality report as JSON.</summary>
public static class QualityJson
{
    /// <summary>Its file's name.</summary>
    public const string FileName = "quality.json";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>The report, indented, without a last line break.</summary>
    public static string Write(QualityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(
            new
            {
                Format = 1,
                report.Reading.RowsIn,
                Read = report.Reading.Roster.Persons.Length + report.Reading.Roster.Employers.Length,
                report.Rates,
                report.Accuracy,
                report.Anomalies,
                report.Reading.Roster.Rejected,
            },
            Form
        );
    }
}
