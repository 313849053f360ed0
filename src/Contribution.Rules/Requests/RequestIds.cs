using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Requests;

/// <summary>The marks by which a caller knows its requests.</summary>
internal static class RequestIds
{
    /// <summary>The mark of a request that cannot be read, where its JSON is whole enough to find it.</summary>
    public static string? Find(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using JsonDocument document = JsonText.Parse(utf8);
            return
                document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("requestId", out JsonElement id)
                && id.ValueKind == JsonValueKind.String
                ? id.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
