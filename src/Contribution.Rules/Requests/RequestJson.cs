using System.Text.Json.Serialization;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Requests;

/// <summary>The generated reader of requests.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(BasesRequest))]
[JsonSerializable(typeof(AnnualWage))]
internal sealed partial class RequestJson : JsonSerializerContext;
