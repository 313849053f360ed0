using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Figures;

/// <summary>How an extending file may change a parameter.</summary>
[JsonConverter(typeof(ContractChoiceConverter<ChildMaySet>))]
internal enum ChildMaySet
{
    /// <summary>Nothing: it is closed.</summary>
    Nothing,

    /// <summary>Set a value that is not below the parent's.</summary>
    AtLeast,

    /// <summary>Set a value that is not above the parent's.</summary>
    AtMost,

    /// <summary>Set any value.</summary>
    Free,
}
