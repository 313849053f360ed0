using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The way of collection: the base that the employer's contributions are charged on (收缴方式).</summary>
[JsonConverter(typeof(ContractChoiceConverter<CollectionMode>))]
public enum CollectionMode
{
    /// <summary>The employer's base times the employer's rate, persons' bases times the persons' rate (双基数单比例).</summary>
    DualBaseSingleRate,

    /// <summary>Each person's base times both rates; the employer's amount is the sum over its persons (单基数).</summary>
    SingleBase,
}
