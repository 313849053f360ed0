using Microsoft.AspNetCore.Diagnostics;

namespace BaseExplorer.Problems;

/// <summary>Makes problem details of whatever else goes wrong: a status without words, an exception.</summary>
internal static partial class UnexpectedProblem
{
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerAsync });
        app.UseStatusCodePages(context =>
            Problem.Of(ProblemKind.Of(context.HttpContext.Response.StatusCode)).ExecuteAsync(context.HttpContext)
        );
    }

    private static Task AnswerAsync(HttpContext context)
    {
        Exception error = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        // The server refuses what is too long, or cut off, by this exception.
        if (error is BadHttpRequestException refused)
        {
            return Problem.Of(ProblemKind.Of(refused.StatusCode)).ExecuteAsync(context);
        }

        Report(Logger(context), error.GetType().Name, error.StackTrace ?? "");
        return Problem.Of(ProblemKind.Unexpected).ExecuteAsync(context);
    }

    private static ILogger Logger(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(BaseExplorer));

    /// <summary>The exception's kind and place, but not its message: that can hold what was sent.</summary>
    [LoggerMessage(LogLevel.Error, "{Kind}\n{Place}")]
    private static partial void Report(ILogger logger, string kind, string place);
}
