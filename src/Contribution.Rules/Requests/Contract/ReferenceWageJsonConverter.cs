using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.Requests.Contract;

/// <summary>A reference wage in the JSON contract: a monthly number, or <c>{ "annual": 27334 }</c>.</summary>
internal sealed class ReferenceWageJsonConverter : JsonConverter<ReferenceWage>, IUnionShape
{
    private const string Annual = "annual";
    private const string Allowed = "a reference wage is a number, or { \"annual\": number }";

    IReadOnlyDictionary<JsonValueKind, Type> IUnionShape.Forms { get; } =
        new Dictionary<JsonValueKind, Type>
        {
            [JsonValueKind.Number] = typeof(decimal),
            [JsonValueKind.Object] = typeof(AnnualWage),
        };

    /// <inheritdoc/>
    public override ReferenceWage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return ReferenceWage.Monthly(reader.GetDecimal());
        }

        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return
            document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.GetPropertyCount() == 1
            && document.RootElement.TryGetProperty(Annual, out JsonElement yuan)
            && yuan.ValueKind == JsonValueKind.Number
            ? ReferenceWage.Annual(yuan.GetDecimal())
            : throw new JsonException(Allowed);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReferenceWage value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, value);
    }

    /// <summary>Writes a wage in the one form or the other.</summary>
    public static void Write(Utf8JsonWriter writer, ReferenceWage value)
    {
        if (!value.IsAnnual)
        {
            writer.WriteNumberValue(value.Yuan);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber(Annual, value.Yuan);
        writer.WriteEndObject();
    }
}

/// <summary>The yearly form of a reference wage.</summary>
internal sealed record AnnualWage
{
    public required decimal Annual { get; init; }
}
