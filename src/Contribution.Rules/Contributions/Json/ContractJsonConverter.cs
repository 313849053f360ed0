using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Contributions.Json;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Json;

/// <summary>
/// Reads and writes the types of the JSON contract as the contract has them, for every serializer that meets them: months,
/// reference wages, requests for contributions, results, and outcomes, which are written only.
/// </summary>
public sealed class ContractJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert == typeof(YearMonth)
        || typeToConvert == typeof(ReferenceWage)
        || typeToConvert == typeof(ContributionsRequest)
        || typeToConvert.IsAssignableTo(typeof(IContractAnswer));

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(YearMonth) ? new YearMonthConverter()
        : typeToConvert == typeof(ReferenceWage) ? new ReferenceWageJsonConverter()
        : typeToConvert == typeof(ContributionsRequest) ? new ContributionsRequestJsonConverter()
        : new AnswerConverter();
}
