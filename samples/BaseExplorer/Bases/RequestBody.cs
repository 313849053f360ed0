using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Json;

namespace BaseExplorer.Bases;

/// <summary>Reads a request of the JSON contract.</summary>
internal static class RequestBody
{
    /// <summary>The request for bases, or why it cannot be read.</summary>
    public static async Task<(BasesRequest? Request, IResult? Refused)> ReadAsync(HttpRequest http)
    {
        (byte[]? body, IResult? refused) = await BytesAsync(http);
        return body is null ? (null, refused) : Read(body);
    }

    /// <summary>The bytes of a request as JSON, or why they are not read.</summary>
    public static async Task<(byte[]? Body, IResult? Refused)> BytesAsync(HttpRequest http)
    {
        if (!http.HasJsonContentType())
        {
            return (null, Problem.Of(ProblemKind.UnsupportedType));
        }

        using MemoryStream body = new();
        await http.Body.CopyToAsync(body, http.HttpContext.RequestAborted);
        return (body.ToArray(), null);
    }

    /// <summary>The request in a text, or why it cannot be read.</summary>
    public static (BasesRequest? Request, IResult? Refused) Read(ReadOnlyMemory<byte> utf8) =>
        BasesJson.Read(utf8, out BasesRequest? request) is { } invalid ? (null, Problem.Of(invalid)) : (request, null);
}
