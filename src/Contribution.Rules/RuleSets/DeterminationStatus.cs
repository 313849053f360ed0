using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The status of the determination of a base.</summary>
[JsonConverter(typeof(ContractChoiceConverter<DeterminationStatus>))]
public enum DeterminationStatus
{
    /// <summary>The base is fixed for the year.</summary>
    Determined,

    /// <summary>The base is paid on for the time being and will be trued up.</summary>
    Provisional,

    /// <summary>The base was already determined this year and stands.</summary>
    Unchanged,

    /// <summary>Lawfully outside the insurance: no base.</summary>
    NotInsured,

    /// <summary>This insurance has no such base.</summary>
    NotApplicable,

    /// <summary>No rule decides: facts are missing.</summary>
    Undetermined,
}
