using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The reasons for which an amount is not computed.</summary>
[JsonConverter(typeof(ContractChoiceConverter<NotComputedReason>))]
public enum NotComputedReason
{
    /// <summary>The base is undetermined.</summary>
    UndeterminedBase,

    /// <summary>The request has no employer.</summary>
    NoEmployer,

    /// <summary>The facts of persons could not be read.</summary>
    UnreadPersons,
}
