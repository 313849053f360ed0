using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>One person determined again.</summary>
/// <param name="Row">The person as listed.</param>
/// <param name="Difference">The two bases and their difference.</param>
/// <param name="Status">The status now; null where nothing could be determined.</param>
/// <param name="Basis">The article and rule of the base now; null where no rule decided.</param>
internal sealed record RedeterminedPerson(
    PersonRow Row,
    Difference Difference,
    DeterminationStatus? Status,
    Citation? Basis
)
{
    /// <summary>The wage now (新缴费工资); null where none is known.</summary>
    public decimal? NewWage => AssessedWage.Find(Row.Facts);

    /// <summary>The wage that was filed before (原缴费工资), where the list has it.</summary>
    public string? OldWage => OtherColumns.Find(Row.Other, "oldWage");
}
