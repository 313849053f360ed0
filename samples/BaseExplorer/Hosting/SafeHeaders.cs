namespace BaseExplorer.Hosting;

/// <summary>The headers of every answer: no other host, nothing kept, nothing embedded.</summary>
internal static class SafeHeaders
{
    /// <summary>The content security policy of the page.</summary>
    private const string Page =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The content security policy of a notice, which has its own style.</summary>
    private const string Notice =
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSafeHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    Set(context.Request.Path, context.Response);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    private static void Set(PathString path, HttpResponse response)
    {
        IHeaderDictionary headers = response.Headers;
        bool isData = path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
        bool isFile = !isData && response.StatusCode < StatusCodes.Status400BadRequest;
        headers.CacheControl = isFile ? "no-cache" : "no-store";
        bool isNotice = isData && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
        headers.ContentSecurityPolicy = isNotice ? Notice : Page;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
