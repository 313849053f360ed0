using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Requests.Contract;

/// <summary>Writes results and outcomes in the JSON contract. Answers are never read.</summary>
internal sealed class AnswerConverter : JsonConverter<IContractAnswer>
{
    public override IContractAnswer Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => throw new NotSupportedException("an answer is written, not read");

    public override void Write(Utf8JsonWriter writer, IContractAnswer value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToJson(), skipInputValidation: true);
}
