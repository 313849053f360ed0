using Contribution.Rules;
using Contribution.Rules.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace BaseExplorer.Tests.WebApi;

/// <summary>The endpoints that docs/web-api.md shows, word for word.</summary>
internal static class BasesApi
{
    public static void MapBytes(WebApplication app)
    {
        app.MapPost(
            "/bases",
            async (Stream body, IContributionRules rules) =>
            {
                using MemoryStream utf8 = new();
                await body.CopyToAsync(utf8);
                Outcome<BasesResult> outcome =
                    BasesJson.Read(utf8.ToArray(), out BasesRequest? request) ?? rules.ComputeBases(request!);
                return Results.Text(
                    BasesJson.Write(outcome),
                    "application/json",
                    outcome is Outcome<BasesResult>.Refused ? 422 : 200
                );
            }
        );
    }

    public static void Map(WebApplication app)
    {
        app.MapPost(
            "/bases",
            (BasesRequest request, IContributionRules rules) =>
                rules
                    .ComputeBases(request)
                    .Match(
                        computed: result => Results.Ok(result),
                        invalid: refused =>
                            Results.Problem(
                                title: "The request is invalid.",
                                statusCode: StatusCodes.Status422UnprocessableEntity,
                                extensions: new Dictionary<string, object?> { ["faults"] = refused.Faults }
                            ),
                        notCovered: refused =>
                            Results.Problem(
                                title: "No rule set covers it.",
                                detail: refused.Faults[0].En,
                                statusCode: StatusCodes.Status404NotFound
                            )
                    )
        );
    }
}
