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
                rules.ComputeBases(request) switch
                {
                    BaseOutcome.Computed computed => Results.Ok(computed.Result),
                    BaseOutcome.Invalid invalid => Results.Problem(
                        title: "The request is invalid.",
                        statusCode: StatusCodes.Status422UnprocessableEntity,
                        extensions: new Dictionary<string, object?> { ["faults"] = invalid.Faults }
                    ),
                    BaseOutcome.NotCovered uncovered => Results.Problem(
                        title: "No rule set covers it.",
                        detail: uncovered.Faults[0].En,
                        statusCode: StatusCodes.Status404NotFound
                    ),
                    _ => throw new InvalidOperationException(),
                }
        );
    }
}
