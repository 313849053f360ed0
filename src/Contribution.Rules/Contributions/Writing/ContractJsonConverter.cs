using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Contributions.Writing;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Json;

/// <summary>
/// Reads and writes the types of the JSON contract as the contract has them, for every serializer that meets them: months,
/// reference wages, choices, requests for contributions, results, and outcomes, which are written only. A choice is its
/// camel-case name, and no number.
/// </summary>
public sealed class ContractJsonConverter : JsonConverterFactory
{
    // Each is named, so that a native program has its code.
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonConverter>> Converters = new()
    {
        [typeof(YearMonth)] = _ => new YearMonthConverter(),
        [typeof(ReferenceWage)] = _ => new ReferenceWageJsonConverter(),
        [typeof(ContributionsRequest)] = _ => new ContributionsRequestJsonConverter(),
        [typeof(Correction)] = Choice<Correction>,
        [typeof(DeterminationStatus)] = Choice<DeterminationStatus>,
        [typeof(EmployerKind)] = Choice<EmployerKind>,
        [typeof(Insurance)] = Choice<Insurance>,
        [typeof(PersonCategory)] = Choice<PersonCategory>,
        [typeof(Restructuring)] = Choice<Restructuring>,
        [typeof(SourceTrust)] = Choice<SourceTrust>,
        [typeof(ValueOrigin)] = Choice<ValueOrigin>,
        [typeof(WagePopulation)] = Choice<WagePopulation>,
        [typeof(WageScope)] = Choice<WageScope>,
    };

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        Converters.ContainsKey(typeToConvert) || typeToConvert.IsAssignableTo(typeof(IContractAnswer));

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Converters.TryGetValue(typeToConvert, out Func<JsonSerializerOptions, JsonConverter>? create)
            ? create(options)
            : new AnswerConverter();

    private static JsonConverter Choice<T>(JsonSerializerOptions options)
        where T : struct, Enum =>
        new JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false).CreateConverter(
            typeof(T),
            options
        );
}
