using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Commands.Summary;

/// <summary>A summary as JSON: <c>lines</c> of the roster with its <c>totals</c>, and <c>targets</c>.</summary>
internal static class SummaryJson
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "summary.json";

    /// <summary>Writes it, without a last line break.</summary>
    /// <param name="summary">The roster's figures; null is no roster.</param>
    /// <param name="check">The targets; null is none.</param>
    public static string Write(RosterSummary? summary, TargetCheck? check) =>
        ReportJson.Text(json =>
        {
            if (summary is not null)
            {
                json.Objects("lines", summary.Lines, line => Line(json, line));
                json.Object("totals", () => Totals(json, summary));
            }

            if (check is not null)
            {
                json.Objects("targets", check.All, target => Target(json, target.Row, target.Done));
            }
        });

    private static void Line(Utf8JsonWriter json, SummaryLine line)
    {
        json.WriteString("kind", line.Kind is { } kind ? ChoiceNames.Of(kind) : null);
        json.WriteString("status", SummaryTables.StatusName(line.Status));
        json.WriteNumber("persons", line.Persons);
        json.Money("individualBases", line.IndividualBases);
        json.WriteNumber("employers", line.Employers);
        json.Money("employerBases", line.EmployerBases);
    }

    private static void Totals(Utf8JsonWriter json, RosterSummary summary)
    {
        json.WriteNumber("persons", summary.Persons);
        json.WriteNumber("insuredPersons", summary.InsuredPersons);
        json.Money("individualBases", summary.IndividualBases);
        json.WriteNumber("employers", summary.Employers);
        json.Money("employerBases", summary.EmployerBases);
    }

    private static void Target(Utf8JsonWriter json, TargetRow row, Completion? done)
    {
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
}
