using System.Text.Json.Nodes;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.Authoring.Drafting;

/// <summary>Worked cases at the floor and the ceiling: an employee of an enterprise on each side of each.</summary>
/// <param name="set">The rule set of the year.</param>
/// <param name="place">The place and the year.</param>
/// <param name="referenceWage">The announced reference wage; null where none is.</param>
internal sealed class BoundCases(RuleSet set, NewPlace place, ReferenceWage? referenceWage)
{
    private const decimal Fen = 0.01m;
    private const string Floor = "floor";

    /// <summary>
    /// Writes the file of cases; null where the rule set has neither bound, or does not cover employees of enterprises.
    /// </summary>
    public string? Write()
    {
        JsonArray cases = [];
        if (IsOfEmployees())
        {
            Add(cases, Floor, isFloor: true);
            Add(cases, "ceiling", isFloor: false);
        }

        return cases.Count == 0 ? null : DraftJson.Text(new JsonObject { ["cases"] = cases });
    }

    private bool IsOfEmployees() => set.IsCovered(EmployerKind.Enterprise, PersonCategory.Employee);

    private void Add(JsonArray cases, string name, bool isFloor)
    {
        if (set.FindAmount(name) is not { } bound || Figure(bound) is not decimal figure)
        {
            return;
        }

        decimal beyond = isFloor ? figure - Fen : figure + Fen;
        string sign = isFloor ? "<" : ">";
        cases.Add(
            (JsonNode)Case(
                $"at-the-{name}",
                bound,
                figure,
                $"{FigureFormat.Money(figure)} = {FigureFormat.Money(figure)}",
                figure
            )
        );
        cases.Add(
            (JsonNode)Case(
                isFloor ? $"below-the-{name}" : $"above-the-{name}",
                bound,
                beyond,
                $"{FigureFormat.Money(beyond)} {sign} {FigureFormat.Money(figure)} → {FigureFormat.Money(figure)}",
                figure
            )
        );
    }

    /// <summary>The bound as a base: exact, then rounded as every base is.</summary>
    private decimal? Figure(CitedAmount bound)
    {
        Rational? exact = Vocabulary.Under(Vocabulary.Exact(referenceWage?.Grains)).Number(bound.Amount);
        return exact is Rational known ? set.Rounding.Rounding.Apply(known).ToDecimal() : null;
    }

    /// <summary>The floor in the first month, the ceiling in the last.</summary>
    private JsonObject Case(string name, CitedAmount bound, decimal wage, string arithmetic, decimal result)
    {
        JsonObject request = new()
        {
            ["jurisdiction"] = place.Jurisdiction,
            ["contributionYear"] = place.Year,
            ["insurance"] = ChoiceNames.Of(set.Id.Insurance),
        };
        if (set.Id.Month is not null && set.Period is { } months)
        {
            request["contributionMonth"] = bound.Name == Floor ? months.From.ToString() : months.Through.ToString();
        }

        if (referenceWage is not null)
        {
            request["useReferenceTable"] = true;
        }

        request["employer"] = new JsonObject { ["id"] = "E1", ["kind"] = ChoiceNames.Of(EmployerKind.Enterprise) };
        request["persons"] = new JsonArray(
            new JsonObject
            {
                ["id"] = "P1",
                ["category"] = ChoiceNames.Of(PersonCategory.Employee),
                ["priorYearMonthlyWage"] = wage,
            }
        );
        JsonObject expected = new()
        {
            ["id"] = "P1",
            ["base"] = result,
            ["status"] = "determined",
        };
        return new JsonObject
        {
            ["name"] = name,
            ["article"] = bound.Article,
            ["arithmetic"] = arithmetic,
            ["request"] = request,
            ["expect"] = new JsonObject { ["persons"] = new JsonArray(expected) },
        };
    }
}
