using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Contribution.Rules.Json;

/// <summary>Reads one JSON value of a known shape: the value, or every fault of its shape.</summary>
internal static class JsonDocumentReader
{
    /// <summary>The value; null where there are faults.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="type">The shape.</param>
    /// <param name="options">How the text is read.</param>
    /// <param name="faults">Receives the faults.</param>
    /// <param name="months">Takes texts that name no month; in their place the value has none, or the earliest. Null makes them faults.</param>
    /// <param name="pastUnknown">
    /// Whether a value with unknown properties, which stay faults, is given too: its caller has more to check.
    /// </param>
    public static T? Read<T>(
        ReadOnlyMemory<byte> utf8,
        JsonTypeInfo<T> type,
        JsonDocumentOptions options,
        List<Fault> faults,
        UnreadMonths? months = null,
        bool pastUnknown = false
    )
        where T : class
    {
        List<Fault> found = [];
        T? value = ReadRepaired(utf8, type, options, found, months);
        faults.AddRange(found);
        return found.Exists(fault => !pastUnknown || fault.Code != FaultCode.UnknownProperty) ? null : value;
    }

    /// <summary>The value, with its faults repaired; null only where the text is no JSON or nothing of its shape.</summary>
    public static T? ReadRepaired<T>(
        ReadOnlyMemory<byte> utf8,
        JsonTypeInfo<T> type,
        JsonDocumentOptions options,
        List<Fault> faults,
        UnreadMonths? months = null
    )
        where T : class
    {
        JsonDocument document;
        try
        {
            document = JsonText.Parse(utf8, options);
        }
        catch (JsonException malformed)
        {
            faults.Add(JsonErrorLocator.Find(JsonText.WithoutMark(utf8).Span, options, malformed));
            return null;
        }

        using (document)
        {
            return Read(document.RootElement, type, faults, months);
        }
    }

    private static T? Read<T>(JsonElement root, JsonTypeInfo<T> type, List<Fault> faults, UnreadMonths? months)
        where T : class
    {
        JsonShape shape = new(type.Options, faults, months);
        shape.Check(root, typeof(T), "");
        if (faults.Count == 0 && months is null or { IsEmpty: true } && !shape.SawNull)
        {
            return root.Deserialize(type);
        }

        HashSet<string> faulty = [.. faults.Select(fault => fault.Path), .. months?.Paths ?? []];
        if (faulty.Contains(""))
        {
            return null;
        }

        // Null and absent mean the same, so null values are removed before deserialization.
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            new JsonRepair(type.Options, faulty).Write(root, typeof(T), "", writer);
        }

        return JsonSerializer.Deserialize(buffer.WrittenSpan, type);
    }
}
