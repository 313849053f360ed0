using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Requests;

/// <summary>A reference wage: a monthly number, or <c>{ "annual": 27334 }</c>.</summary>
internal sealed class ReferenceWageConverter : UnionConverter<ReferenceWage>
{
    private static readonly ReferenceWageJsonConverter Contract = new();

    public override IReadOnlyDictionary<JsonValueKind, Type> Forms { get; } =
        new Dictionary<JsonValueKind, Type>
        {
            [JsonValueKind.Number] = typeof(decimal),
            [JsonValueKind.Object] = typeof(AnnualWage),
        };

    public override ReferenceWage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Contract.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, ReferenceWage value, JsonSerializerOptions options) =>
        Contract.Write(writer, value, options);
}

/// <summary>The yearly form of a reference wage.</summary>
internal sealed record AnnualWage
{
    public required decimal Annual { get; init; }
}
