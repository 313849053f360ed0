using System.Collections.Immutable;
using System.ComponentModel;
using System.Net.Mime;
using System.Text.Json.Nodes;
using BaseExplorer.Hosting;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Json;

namespace BaseExplorer.Bases;

/// <summary>The bases of a request, and why they are what they are: the library's own JSON.</summary>
internal static class BasesEndpoints
{
    public static void MapBases(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/bases", ComputeAsync)
            .WithName("compute")
            .WithSummary("The bases of an employer and its persons: the JSON contract")
            .Accepts<JsonObject>(MediaTypeNames.Application.Json)
            .Produces<JsonObject>()
            .ProducesProblems()
            .RequireRateLimiting(Load.Json);
        app.MapPost("/api/explanations", ExplainAsync)
            .WithName("explain")
            .WithSummary("Why the bases are what they are, rule by rule, in Chinese and English")
            .Accepts<JsonObject>(MediaTypeNames.Application.Json)
            .Produces<Explanation[]>()
            .ProducesProblems()
            .RequireRateLimiting(Load.Json);
    }

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

        (BasesRequest? request, IResult? refused) = await RequestBody.ReadAsync(http);
        if (request is null)
        {
            return refused!;
        }

        Outcome<BasesResult> outcome = rules.ComputeBases(request);
        return outcome switch
        {
            Outcome<BasesResult>.Computed(var result) when isReadable => ReadableFindings.Write(
                BasesJson.Write(outcome),
                result
            ),
            Outcome<BasesResult>.Computed => Results.Bytes(BasesJson.Write(outcome), MediaTypeNames.Application.Json),
            _ => Problem.Of(outcome),
        };
    }

    private static async Task<IResult> ExplainAsync(HttpRequest http, IContributionRules rules)
    {
        (BasesRequest? request, IResult? refused) = await RequestBody.ReadAsync(http);
        if (request is null)
        {
            return refused!;
        }

        Outcome<ImmutableArray<Explanation>> outcome = rules.ExplainAll(request);
        return outcome is Outcome<ImmutableArray<Explanation>>.Computed
            ? Results.Bytes(ExplanationJson.Write(outcome), MediaTypeNames.Application.Json)
            : Problem.Of(outcome);
    }
}
