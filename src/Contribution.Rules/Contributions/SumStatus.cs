using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>How far a sum of contributions can be relied on.</summary>
[JsonConverter(typeof(ContractChoiceConverter<SumStatus>))]
public enum SumStatus
{
    /// <summary>All bases are determined, and the way of collection is known.</summary>
    Complete,

    /// <summary>A base in it is provisional, and will be trued up.</summary>
    Provisional,

    /// <summary>
    /// Neither the rule set nor the request says how the employer's contributions are collected, and some are in it: the
    /// sum is to be confirmed. It may be provisional too.
    /// </summary>
    Assumed,

    /// <summary>Something could not be computed, and is not in it.</summary>
    Partial,

    /// <summary>No amount could be computed.</summary>
    Undetermined,
}
