using System.Text.Json.Serialization;
using Contribution.Rules.Json;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Requests;

/// <summary>The generated reader of requests.</summary>
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
