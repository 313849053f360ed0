using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Json;

/// <summary>
/// Writes results and outcomes as the JSON contract has them, for every serializer that meets them. Nobody sends an answer:
/// reading one throws a <see cref="NotSupportedException"/>.
/// </summary>
public sealed class ContractAnswerConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(IContractAnswer));

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        new AnswerConverter();

    private sealed class AnswerConverter : JsonConverter<IContractAnswer>
    {
        public override IContractAnswer Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => throw new NotSupportedException("an answer is written, not read");

        public override void Write(Utf8JsonWriter writer, IContractAnswer value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.ToJson(), skipInputValidation: true);
    }
}
