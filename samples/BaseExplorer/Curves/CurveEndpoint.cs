using System.Collections.Immutable;
using System.Globalization;
using System.Net.Mime;
using System.Text.Json.Nodes;
using BaseExplorer.Bases;
using BaseExplorer.Hosting;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Rosters;

namespace BaseExplorer.Curves;

/// <summary>The curve of the base over the wage, with every break found to the fen.</summary>
internal static class CurveEndpoint
{
    private const decimal OfTheReferenceWage = 3.6m;
    private const decimal WithoutReferenceWage = 20_000m;

    // The most that the JSON contract takes.
    private const decimal MostMoney = 9_999_999_999.99m;

    public static void MapCurve(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/curve", AnswerAsync)
            .WithName("curve")
            .WithSummary("The base over the wage of the request's one person, who is taken without a wage")
            .Accepts<JsonObject>(MediaTypeNames.Application.Json)
            .Produces<CurveAnswer>()
            .ProducesProblems()
            .RequireRateLimiting(Load.Json);

    private static async Task<IResult> AnswerAsync(HttpRequest http, IContributionRules rules)
    {
        (BasesRequest? request, IResult? refused) = await RequestBody.ReadAsync(http);
        if (request is null)
        {
            return refused!;
        }

        Outcome<BasesResult> outcome = rules.ComputeBases(request);
        return outcome is not Outcome<BasesResult>.Computed ? Problem.Of(outcome)
            : request.Persons.Length != 1 ? Problem.Invalid(request.RequestId, [NotOnePerson(request.Persons.Length)])
            : Results.Json(Of(rules, request));
    }

    private static CurveAnswer Of(IContributionRules rules, BasesRequest request)
    {
        RuleSet set = rules.Catalogue.Find(
            request.Jurisdiction,
            request.Insurance,
            request.ContributionYear,
            request.ContributionMonth
        )!;
        ImpactSide side = new()
        {
            Rules = rules,
            Set = set,
            Place = request.Jurisdiction,
            ReferenceWages = request.ReferenceWages,
            UseReferenceTable = request.UseReferenceTable,
            AsKnownOn = request.AsKnownOn,
        };
        CurveCase of = CurveCase.From(request.Persons[0], request.Employer);
        decimal most = Most(side.WageUsed);
        ImmutableArray<CurveSegment> segments = new CurveTracer(side, of).Trace(most);
        return new CurveAnswer(set.Id.ToString(), most, side.WageUsed, segments, Flat(segments, 0), Flat(segments, ^1));
    }

    private static CurveSegment? Flat(ImmutableArray<CurveSegment> segments, Index end) =>
        !segments.IsEmpty && segments[end].IsFlat ? segments[end] : null;

    /// <summary>A whole number of hundreds beyond the ceiling, which is 300 % of the reference wage, while that is money.</summary>
    private static decimal Most(AppliedReferenceWage? wage) =>
        wage is null
            ? WithoutReferenceWage
            : Math.Min(decimal.Ceiling(wage.Value * OfTheReferenceWage / 100m) * 100m, MostMoney);

    private static Fault NotOnePerson(int found) =>
        new(FaultCode.OutOfRange, "/persons", found.ToString(CultureInfo.InvariantCulture), "1");
}
