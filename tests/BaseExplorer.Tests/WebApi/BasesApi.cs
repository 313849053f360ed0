using Contribution.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace BaseExplorer.Tests.WebApi;

/// <summary>The endpoint that docs/web-api.md shows, word for word.</summary>
internal static class BasesApi
{
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
