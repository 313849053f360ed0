using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Json;

/// <summary>
/// A choice in the JSON contract, for every serializer that meets the type: its camel-case name, and no number.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class ContractChoiceConverter<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
