using System.Net.Mime;
using BaseExplorer.Hosting;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Rosters;
using Microsoft.AspNetCore.Mvc;

namespace BaseExplorer.Rosters;

/// <summary>
/// The bases of a whole roster. Nothing is kept between two requests: each file, and each notice, takes the lists anew.
/// </summary>
internal static class RosterEndpoints
{
    public static void MapRosters(this IEndpointRouteBuilder app)
    {
        Map(app, "/api/roster", AnswerAsync)
            .WithName("roster")
            .WithSummary("What becomes of a roster: counts, the first lines, the rejected rows")
            .Produces<RosterAnswer>();
        Map(app, "/api/roster/notice", NoticeAsync)
            .WithName("notice")
            .WithSummary("The sheet of one employer for its staff to check and sign, ready to print")
            .Produces<string>(contentType: MediaTypeNames.Text.Html);
        foreach (string name in RosterFiles.Names)
        {
            Map(app, $"/api/roster/{name}", (http, rules) => FileAsync(http, rules, name))
                .WithName(name == RosterFiles.Workbook ? "workbook" : Path.GetFileNameWithoutExtension(name))
                .WithSummary($"The whole of {name}, as the command roster writes it")
                .Produces<string>(contentType: RosterFiles.TypeOf(name));
        }

        app.MapGet("/api/roster/template.xlsx", RosterFiles.Template)
            .WithName("template")
            .WithSummary("An empty Excel workbook for both lists, to fill in and send")
            .Produces<byte[]>(contentType: RosterFiles.TypeOf(RosterFiles.Workbook));
    }

    private static RouteHandlerBuilder Map(
        IEndpointRouteBuilder app,
        string path,
        Func<HttpRequest, IContributionRules, Task<IResult>> answer
    ) =>
        app.MapPost(path, (HttpRequest http, IContributionRules rules) => answer(http, rules))
            .Accepts<RosterForm>(MediaTypeNames.Multipart.FormData)
            .WithMetadata(new RequestSizeLimitAttribute(Limits.Roster))
            .ProducesProblems()
            .RequireRateLimiting(Load.Roster);

    private static Task<IResult> AnswerAsync(HttpRequest http, IContributionRules rules) =>
        OfReadingAsync(
            http,
            rules,
            (input, reading, cancellation) => Results.Json(RosterResults.Of(input, reading, cancellation))
        );

    private static Task<IResult> NoticeAsync(HttpRequest http, IContributionRules rules) =>
        OfReadingAsync(http, rules, Notice.Of);

    /// <summary>Answers from the rows of the lists; a client that is gone leaves its place to the next.</summary>
    private static async Task<IResult> OfReadingAsync(
        HttpRequest http,
        IContributionRules rules,
        Func<RosterInput, RosterReading, CancellationToken, IResult> answer
    )
    {
        (RosterInput? input, IResult? refused) = await RosterInput.ReadAsync(http, rules);
        if (input is null)
        {
            return refused!;
        }

        CancellationToken cancellation = http.HttpContext.RequestAborted;
        (RosterReading reading, IResult? unreadable) = RosterResults.Read(input, cancellation);
        return unreadable ?? answer(input, reading, cancellation);
    }

    private static async Task<IResult> FileAsync(HttpRequest http, IContributionRules rules, string name)
    {
        (RosterInput? input, IResult? refused) = await RosterInput.ReadAsync(http, rules);
        return input is null ? refused! : await RosterFiles.OfAsync(input, name, http.HttpContext.RequestAborted);
    }
}
