using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Contributions.Writing;

/// <summary>Writes a result as the JSON contract has it, for every serializer that meets the type.</summary>
public sealed class ContributionsResultJsonConverter : JsonConverter<ContributionsResult>
{
    /// <summary>Results are answers; nobody sends one.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ContributionsResult Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => throw new NotSupportedException("a result is written, not read");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ContributionsResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(
            ContributionsJson.Write(new ContributionsOutcome.Computed(value)),
            skipInputValidation: true
        );
    }
}
