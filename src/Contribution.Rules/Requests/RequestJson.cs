using System.Text.Json.Serialization;
using Contribution.Rules.Json;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Requests;

/// <summary>The generated reader and writer of requests. Its converters write what is no value of a choice as its number, for the fault.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [
        typeof(ChoiceConverter<Insurance>),
        typeof(ChoiceConverter<PersonCategory>),
        typeof(ChoiceConverter<EmployerKind>),
        typeof(ChoiceConverter<Restructuring>),
        typeof(ChoiceConverter<Correction>),
    ]
)]
[JsonSerializable(typeof(BasesRequest))]
[JsonSerializable(typeof(AnnualWage))]
internal sealed partial class RequestJson : JsonSerializerContext;
