using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Rosters;

namespace BaseExplorer.Phases;

/// <summary>Amounts that change from year to year (过渡), such as Liaoning's share for flexible workers, 2006–2010.</summary>
internal static class PhaseInEndpoint
{
    private static readonly string[] Insurances =
    [
        .. Enum.GetNames<Insurance>().Select(JsonNamingPolicy.CamelCase.ConvertName),
    ];

    private const string AnyYear = "four digits, such as 2011";

    private static readonly string Allowed = string.Join(", ", Insurances);

    public static void MapPhaseIn(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/phase-in", Answer)
            .WithName("phaseIn")
            .WithSummary("Amounts as shares of the reference wage, in the years around one")
            .Produces<PhaseInAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    // As texts, so that what is missing or no number is reported by its name, and all of it at once.
    private static IResult Answer(
        [Description("required: six digits, such as 210000")] string? place,
        [Description("required: pension, medical, …")] string? insurance,
        [Description("required: a contribution year, such as 2010")] string? year,
        [Description("a month of the year, such as 2024-03, where it is in parts")] string? month,
        IContributionRules rules
    )
    {
        int at = Array.IndexOf(Insurances, insurance);
        bool isYear = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int contributionYear);
        bool isMonth = YearMonth.TryParse(month, out YearMonth part);
        Fault[] faults =
        [
            .. new[]
            {
                place is null ? Wrong(FaultCode.Missing, "/place", null, "210000") : null,
                insurance is null ? Wrong(FaultCode.Missing, "/insurance", null, Allowed)
                : at < 0
                    ? new Fault(FaultCode.UnknownValue, "/insurance", insurance, Allowed)
                    {
                        Nearest = NearestName.Find(insurance, Insurances),
                    }
                : null,
                year is null ? Wrong(FaultCode.Missing, "/year", null, AnyYear)
                : isYear ? null
                : Wrong(FaultCode.WrongType, "/year", year, AnyYear),
                month is null || isMonth
                    ? null
                    : Wrong(FaultCode.OutOfRange, "/month", month, "yyyy-MM, such as 2024-03"),
            }.OfType<Fault>(),
        ];
        if (faults.Length > 0)
        {
            return Problem.Invalid(null, faults);
        }

        YearMonth? asked = isMonth ? part : null;
        BasesRequest request = new()
        {
            Jurisdiction = place!,
            Insurance = (Insurance)at,
            ContributionYear = contributionYear,
            ContributionMonth = asked,
            Persons = [],
        };
        Outcome<BasesResult> outcome = rules.ComputeBases(request);
        return outcome is Outcome<BasesResult>.Computed
            ? Results.Json(Of(rules, rules.Catalogue.Find(place!, request.Insurance, contributionYear, asked)!))
            : Problem.Of(outcome);
    }

    private static PhaseInAnswer Of(IContributionRules rules, RuleSet set) =>
        new(
            set.Id.ToString(),
            set.Source.Document,
            [
                .. PhaseIn
                    .Find(new ImpactSide { Rules = rules, Set = set })
                    .Where(phase => phase.Varies)
                    .Select(phase => new PhasedAmount(
                        phase.Amount,
                        phase.DisplayName,
                        phase.Article,
                        phase.Quote,
                        phase.Points
                    )),
            ]
        );

    private static Fault Wrong(string code, string path, string? found, string allowed) =>
        new(code, path, found, allowed);
}
