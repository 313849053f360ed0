using System.ComponentModel;
using System.Net.Mime;
using System.Text.Json.Nodes;
using BaseExplorer.Hosting;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Json;

namespace BaseExplorer.Bases;

/// <summary>Answers the contributions on the bases of a request with the library's own JSON.</summary>
internal static class ContributionsEndpoint
{
    public static void MapContributions(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/contributions", ComputeAsync)
            .WithName("contributions")
            .WithSummary("What is due on the bases of a request, by months: docs/contributions.md")
            .Accepts<JsonObject>(MediaTypeNames.Application.Json)
            .Produces<JsonObject>()
            .ProducesProblems()
            .RequireRateLimiting(Load.Json);

    private static async Task<IResult> ComputeAsync(
        HttpRequest http,
        IContributionRules rules,
        [Description(ReadableFindings.Asked)] string? readable
    )
    {
        if (ReadableFindings.FindFault(readable, out bool isReadable) is Fault wrong)
        {
            return Problem.Invalid(null, [wrong]);
        }

        (byte[]? body, IResult? refused) = await RequestBody.BytesAsync(http);
        if (body is null)
        {
            return refused!;
        }

        Outcome<ContributionsResult> outcome =
            ContributionsJson.Read(body, out ContributionsRequest? request) ?? rules.ComputeContributions(request!);
        return outcome switch
        {
            Outcome<ContributionsResult>.Computed(var result) when isReadable => ReadableFindings.Write(
                ContributionsJson.Write(outcome),
                result
            ),
            Outcome<ContributionsResult>.Computed => Results.Bytes(
                ContributionsJson.Write(outcome),
                MediaTypeNames.Application.Json
            ),
            _ => Problem.Of(outcome),
        };
    }
}
