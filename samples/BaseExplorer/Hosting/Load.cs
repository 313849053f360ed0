using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;

namespace BaseExplorer.Hosting;

/// <summary>
/// The limits of concurrent work. A request body is read when its turn comes, some more requests wait, and all others get 429: the
/// memory that is needed does not grow with the number of clients, and it is returned when there are none.
/// </summary>
internal static class Load
{
    /// <summary>The policy of requests as JSON.</summary>
    public const string Json = "json";

    /// <summary>The policy of rosters, each of which may take hundreds of megabytes.</summary>
    public const string Roster = "roster";

    /// <summary>How many requests as JSON are worked on at once.</summary>
    public const int JsonAtOnce = 4;

    /// <summary>The number of further requests that wait: a page sends several at each keystroke.</summary>
    public const int JsonWaiting = 24;

    /// <summary>How many rosters wait while one is worked on.</summary>
    public const int RostersWaiting = 2;

    // What is smaller leaves little to return.
    private const int LargeBody = 16 * 1024;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private static int _large;

    public static void LimitLoad(this IServiceCollection services) =>
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddConcurrencyLimiter(Json, json => (json.PermitLimit, json.QueueLimit) = (JsonAtOnce, JsonWaiting));
            limits.AddConcurrencyLimiter(
                Roster,
                roster => (roster.PermitLimit, roster.QueueLimit) = (1, RostersWaiting)
            );
        });

    /// <summary>Returns the memory that large requests took to the system after the last of them.</summary>
    public static void UseReturnOfMemory(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                bool hasBody = context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true;
                if (!hasBody || context.Request.ContentLength < LargeBody)
                {
                    await next(context);
                    return;
                }

                Interlocked.Increment(ref _large);
                try
                {
                    await next(context);
                }
                finally
                {
                    if (Interlocked.Decrement(ref _large) == 0)
                    {
                        _ = ReturnMemoryAsync();
                    }
                }
            }
        );

    /// <summary>Returns memory some time after a request: it is in use until the answer is sent.</summary>
    private static async Task ReturnMemoryAsync()
    {
        await Task.Delay(Quiet);
        if (Volatile.Read(ref _large) == 0)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
