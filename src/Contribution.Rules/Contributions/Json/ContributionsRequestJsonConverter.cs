using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.Contributions.Json;

/// <summary>A request for contributions in the JSON contract.</summary>
internal sealed class ContributionsRequestJsonConverter : JsonConverter<ContributionsRequest>
{
    /// <summary>Reads a request as <see cref="ContributionsJson.Read"/> does.</summary>
    /// <exception cref="JsonException">It is no request; the message names the first fault.</exception>
    public override ContributionsRequest Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        byte[] utf8 = Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
        if (ContributionsJson.Read(utf8, out ContributionsRequest? request) is not { Faults: [Fault fault, ..] })
        {
            return request!;
        }

        throw new JsonException($"{fault.Path}: {fault.En}");
    }

    /// <summary>Writes a request that <see cref="ContributionsJson.Read"/> reads.</summary>
    /// <exception cref="NotSupportedException">An own rate has a floating band, for which the contract has no property.</exception>
    public override void Write(Utf8JsonWriter writer, ContributionsRequest value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ContributionsRequestWriter.Write(writer, value);
    }
}
