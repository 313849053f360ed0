using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Rosters.Quality;

/// <summary>The quality report as JSON.</summary>
internal static class QualityJson
{
    /// <summary>Its file's name.</summary>
    public const string FileName = "quality.json";

    private static readonly QualityJsonContext Form = new(
        new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
        }
    );

    /// <summary>The report, indented, without a last line break.</summary>
    public static string Write(QualityReport report)
    {
        QualityDocument document = new(
            Format: 1,
            report.Reading.RowsIn,
            report.Reading.Roster.Persons.Length + report.Reading.Roster.Employers.Length,
            report.Rates,
            report.Accuracy,
            report.Anomalies,
            report.Reading.Roster.Rejected
        );
        return JsonSerializer.Serialize(document, Form.QualityDocument);
    }
}

/// <summary>The report's file.</summary>
internal sealed record QualityDocument(
    int Format,
    int RowsIn,
    int Read,
    ImmutableArray<QualityRate> Rates,
    ImmutableArray<ClassAccuracy> Accuracy,
    ImmutableArray<Anomaly> Anomalies,
    ImmutableArray<RejectedRow> Rejected
);

/// <summary>Writes it without looking at types while it runs.</summary>
[JsonSerializable(typeof(QualityDocument))]
internal sealed partial class QualityJsonContext : JsonSerializerContext;
