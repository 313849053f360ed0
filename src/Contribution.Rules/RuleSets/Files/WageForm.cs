using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>Which of the two printed forms of an average wage is read.</summary>
[JsonConverter(typeof(ContractChoiceConverter<WageForm>))]
internal enum WageForm
{
    /// <summary>The month's, as printed.</summary>
    Month,

    /// <summary>A twelfth of the year's, unrounded.</summary>
    Annual,
}
