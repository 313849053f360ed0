using System.Text.Json;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Impacts;
using Contribution.Rules.Rosters.Impacts.Phases;
using Contribution.Rules.RuleSets;

namespace BaseExplorer.Phases;

/// <summary>Amounts that change from year to year (过渡), such as Liaoning's share for flexible workers, 2006–2010.</summary>
internal static class PhaseInEndpoint
{
    public static void MapPhaseIn(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/phase-in", Answer)
            .WithName("phaseIn")
            .WithSummary("Amounts as shares of the reference wage, in the years around one")
            .Produces<PhaseInAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static IResult Answer(string place, string insurance, int year, IContributionRules rules)
    {
        string[] names = [.. Enum.GetNames<Insurance>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
        int at = Array.IndexOf(names, insurance);
        if (at < 0)
        {
            return Problem.Invalid(null, [Unknown(insurance, names)]);
        }

        BasesRequest request = new()
        {
            Jurisdiction = place,
            Insurance = (Insurance)at,
            ContributionYear = year,
            Persons = [],
        };
        return rules.ComputeBases(request) is BaseOutcome.Computed
            ? Results.Json(Of(rules, rules.Catalogue.Find(place, request.Insurance, year)!))
            : Problem.Of(rules.ComputeBases(request));
    }

    private static PhaseInAnswer Of(IContributionRules rules, RuleSet set) =>
        new(
            set.Id.ToString(),
            set.Source.Document,
            [
                .. PhaseIn
                    .Of(new ImpactSide { Rules = rules, Set = set })
                    .Where(phase => phase.Varies)
                    .Select(phase => Of(set, phase)),
            ]
        );

    private static PhasedAmount Of(RuleSet set, PhaseIn phase) =>
        new(
            phase.Amount,
            set.Amounts.FirstOrDefault(amount => amount.Amount.Name == phase.Amount)?.Article ?? "",
            set.IndividualBase.Rules.FirstOrDefault(rule => rule.Base?.Text == phase.Amount)?.Quote,
            phase.Points
        );

    private static Fault Unknown(string insurance, string[] names) =>
        new()
        {
            Code = FaultCode.UnknownValue,
            Path = "/insurance",
            Found = insurance,
            Allowed = string.Join(", ", names),
            Nearest = NearestName.Of(insurance, names),
        };
}
