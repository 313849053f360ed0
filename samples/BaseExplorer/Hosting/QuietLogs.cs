namespace BaseExplorer.Hosting;

/// <summary>Keeps what people send out of the logs.</summary>
internal static class QuietLogs
{
    /// <summary>
    /// Leaves out the words of exceptions, which can hold what was sent; <see cref="Problems.UnexpectedProblem"/> logs
    /// their kind. That the server cannot start is reported by <c>Program</c>, in a sentence.
    /// </summary>
    public static void WithoutContents(this ILoggingBuilder logging) =>
        logging
            .AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
}
