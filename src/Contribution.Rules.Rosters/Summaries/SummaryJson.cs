using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters.Summaries;

/// <summary>A summary as JSON: <c>lines</c> of the roster with its <c>totals</c>, and <c>targets</c>.</summary>
public static class SummaryJson
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "summary.json";

    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes it, without a last line break.</summary>
    /// <param name="summary">The roster's figures; null is no roster.</param>
    /// <param name="check">The targets; null is none.</param>
    public static string Write(RosterSummary? summary, TargetCheck? check)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Form))
        {
            json.WriteStartObject();
            if (summary is not null)
            {
                json.WriteStartArray("lines");
                foreach (SummaryLine line in summary.Lines)
                {
                    Line(json, line);
                }

                json.WriteEndArray();
                Totals(json, summary);
            }

            if (check is not null)
            {
                json.WriteStartArray("targets");
                foreach (Completion done in check.Completions)
                {
                    Target(json, done.Row, done);
                }

                foreach (TargetRow row in check.Open)
                {
                    Target(json, row, done: null);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Line(Utf8JsonWriter json, SummaryLine line)
    {
        json.WriteStartObject();
        json.WriteString("kind", line.Kind is { } kind ? ChoiceName.Of(kind) : null);
        json.WriteString("status", SummaryTables.StatusName(line.Status));
        json.WriteNumber("persons", line.Persons);
        Money(json, "individualBases", line.IndividualBases);
        json.WriteNumber("employers", line.Employers);
        Money(json, "employerBases", line.EmployerBases);
        json.WriteEndObject();
    }

    private static void Totals(Utf8JsonWriter json, RosterSummary summary)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("persons", summary.Persons);
        json.WriteNumber("insuredPersons", summary.InsuredPersons);
        Money(json, "individualBases", summary.IndividualBases);
        json.WriteNumber("employers", summary.Employers);
        Money(json, "employerBases", summary.EmployerBases);
        json.WriteEndObject();
    }

    private static void Target(Utf8JsonWriter json, TargetRow row, Completion? done)
    {
        json.WriteStartObject();
        json.WriteString("name", row.Name);
        Text(json, "measure", row.Measure);
        if (done is not null)
        {
            json.WriteNumber("actual", done.Actual);
        }

        json.WriteNumber("target", row.Target);
        Text(json, "completion", done?.Shown.ToString());
        Text(json, "printed", row.Printed?.ToString());
        Truth(json, "matches", done?.Matches);
        Text(json, "goal", row.Goal?.ToString());
        Truth(json, "reachesGoal", done?.ReachesGoal);
        if ((done is null ? SummaryTables.Open : done.Finding) is { } finding)
        {
            json.WriteStartObject("finding");
            json.WriteString("zh", finding.Zh);
            json.WriteString("en", finding.En);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Truth(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is bool known)
        {
            json.WriteBoolean(name, known);
        }
    }

    // Adding 0.00 keeps two decimals.
    private static void Money(Utf8JsonWriter json, string name, decimal yuan) => json.WriteNumber(name, yuan + 0.00m);
}
