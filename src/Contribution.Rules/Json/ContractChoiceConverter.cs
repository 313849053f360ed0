using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Json;

/// <summary>
/// A choice in the JSON contract, for every serializer that meets the type: its camel-case name, and no number.
/// </summary>
/// <remarks>
/// Names are read to the letter. The framework's own converter takes two names with a comma between them for a third, whose number
/// has the bits of both.
/// </remarks>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class ContractChoiceConverter<T> : JsonConverterFactory
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(T);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        new ChoiceConverter<T>();
}
