using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Output.Writing;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>An impact as JSON: both sides, the population, the figures, the provisions and every change.</summary>
internal static class ImpactJson
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "diff.json";

    /// <summary>Writes it, without a last line break.</summary>
    public static string Write(Impact impact)
    {
        return ReportJson.Text(json =>
        {
            json.WriteNumber("format", 1);
            json.Object("a", () => Side(json, impact.A));
            json.Object("b", () => Side(json, impact.B));
            json.WriteString("population", impact.IsBuiltIn ? "builtIn" : "roster");
            json.WriteNumber("rejected", impact.Rejected.Length);
            if (impact.Months is int months)
            {
                json.WriteNumber("months", months);
            }

            json.Objects(
                "retroactive",
                impact.Retroactive,
                back =>
                {
                    json.WriteString("document", back.Document);
                    json.WriteString("article", back.Article);
                }
            );
            Figures(json, impact);
            json.Objects("provisions", ProvisionShift.Find(impact), shift => Shift(json, shift));
            json.Objects("changes", Largest.All(impact), change => Change(json, change, impact));
        });
    }

    private static void Figures(Utf8JsonWriter json, Impact impact)
    {
        json.WriteString("quantiles", "nearestRank");
        Tallied(json, "persons", Tally.From(impact.For(BaseKind.IndividualBase)), impact);
        Tallied(json, "employers", Tally.From(impact.For(BaseKind.EmployerBase)), impact);
        json.WriteStartObject("byCategory");
        foreach ((PersonCategory category, Tally tally) in Tally.ByCategory(impact))
        {
            Tallied(json, ChoiceNames.Of(category), tally, impact);
        }

        json.WriteEndObject();
        json.WriteStartObject("byKind");
        foreach ((EmployerKind kind, Tally tally) in Tally.ByKind(impact))
        {
            Tallied(json, ChoiceNames.Of(kind), tally, impact);
        }

        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, ImpactSide side)
    {
        json.WriteString("id", side.Set.Id.ToString());
        json.WriteString("document", side.Set.Source.Document);
        json.WriteString("origin", ChoiceNames.Of(side.Set.Origin));
        json.WriteString("hash", side.Set.Hash);
        if (side.WageUsed is AppliedReferenceWage wage)
        {
            json.WriteStartObject("referenceWage");
            json.Money("value", wage.Value);
            json.WriteString("scope", ChoiceNames.Of(wage.Scope));
            json.WriteString("origin", side.IsWageAssumed ? "assumed" : ChoiceNames.Of(wage.Origin));
            json.WriteEndObject();
        }
    }

    private static void Tallied(Utf8JsonWriter json, string name, Tally tally, Impact impact)
    {
        json.WriteStartObject(name);
        json.WriteNumber("listed", tally.Listed);
        json.WriteNumber("compared", tally.Compared);
        json.WriteNumber("changed", tally.Changed);
        foreach (ChangeClass type in Enum.GetValues<ChangeClass>())
        {
            json.WriteNumber(ChoiceNames.Of(type), tally.Count(type));
        }

        json.Money("rise", tally.Rise);
        json.Money("fall", tally.Fall);
        json.Money("net", tally.Net);
        if (impact.Over(tally.Net) is decimal total)
        {
            json.Money("netOverMonths", total);
        }

        json.WriteStartObject("quantiles");
        foreach (Quantile quantile in tally.Quantiles)
        {
            json.Money($"p{quantile.Percent}", quantile.Value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Shift(Utf8JsonWriter json, ProvisionShift shift)
    {
        json.WriteString("of", ChoiceNames.Of(shift.Kind));
        Cited(json, "from", shift.From);
        Cited(json, "to", shift.To);
        json.WriteNumber("count", shift.Count);
        json.Money("net", shift.Sum);
    }

    private static void Cited(Utf8JsonWriter json, string name, Citation? cited)
    {
        if (cited is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("rule", cited.Rule);
        json.WriteString("article", cited.Article);
        json.WriteString("document", cited.Document);
        json.WriteString("quote", cited.Quote);
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, Change change, Impact impact)
    {
        json.WriteString("of", ChoiceNames.Of(change.Kind));
        json.WriteString("employerId", change.EmployerId);
        json.WriteString("id", change.Id);
        json.WriteString("category", change.Category is { } category ? ChoiceNames.Of(category) : null);
        json.WriteString("kind", change.EmployerKind is { } kind ? ChoiceNames.Of(kind) : null);
        json.WriteString("class", ChoiceNames.Of(change.Class));
        json.Money("monthlyDifference", change.Difference);
        if (impact.Over(change.Difference) is decimal total)
        {
            json.Money("totalDifference", total);
        }

        Stands(json, "a", change.A);
        Stands(json, "b", change.B);
    }

    private static void Stands(Utf8JsonWriter json, string name, Standing standing)
    {
        if (standing.Answer is not ContributionBase answer)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.Money("base", answer.Base);
        json.WriteString("status", ChoiceNames.Of(answer.Status));
        json.WriteString("rule", answer.Rule);
        json.WriteString("article", answer.Article);
        json.WriteEndObject();
    }
}
