using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Rosters.Commands.Check.Rows;

namespace Contribution.Rules.Rosters.Commands.Check;

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
            NewLine = "\n",
        }
    );

    /// <summary>The report, indented, without a last line break.</summary>
    public static string Write(QualityReport report)
    {
        QualityDocument document = new()
        {
            Format = 1,
            RowsIn = report.Reading.RowsIn,
            Read = report.Reading.Roster.Persons.Length + report.Reading.Roster.Employers.Length,
            Rates = report.Rates,
            Accuracy = report.Accuracy,
            Anomalies = report.Anomalies,
            Rejected = report.Reading.Roster.Rejected,
        };
        return JsonSerializer.Serialize(document, Form.QualityDocument);
    }
}

/// <summary>The report's file.</summary>
internal sealed class QualityDocument
{
    public required int Format { get; init; }
    public required int RowsIn { get; init; }
    public required int Read { get; init; }
    public required ImmutableArray<QualityRate> Rates { get; init; }
    public required ImmutableArray<ClassAccuracy> Accuracy { get; init; }
    public required ImmutableArray<Anomaly> Anomalies { get; init; }
    public required ImmutableArray<RejectedRow> Rejected { get; init; }
}

/// <summary>Writes it without looking at types while it runs.</summary>
[JsonSerializable(typeof(QualityDocument))]
internal sealed partial class QualityJsonContext : JsonSerializerContext;
