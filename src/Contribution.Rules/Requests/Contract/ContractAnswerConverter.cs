using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Json;

/// <summary>Writes an answer of this library as the JSON contract has it, for every serializer that meets the type.</summary>
/// <typeparam name="T">A result, an outcome, or one of its kinds.</typeparam>
public sealed class ContractAnswerConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>Nobody sends an answer.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("an answer is written, not read");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(((IContractAnswer)value).ToJson(), skipInputValidation: true);
    }
}

/// <summary>An answer that has a form in the JSON contract.</summary>
internal interface IContractAnswer
{
    /// <summary>Its JSON, in one line.</summary>
    byte[] ToJson();
}
