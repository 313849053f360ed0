using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Results;

namespace Contribution.Rules.Requests.Contract;

/// <summary>Writes a result as the JSON contract has it, for every serializer that meets the type.</summary>
public sealed class ResultJsonConverter : JsonConverter<BasesResult>
{
    /// <summary>Results are answers; nobody sends one.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override BasesResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("a result is written, not read");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BasesResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(BasesJson.Write(new BaseOutcome.Computed(value)), skipInputValidation: true);
    }
}
