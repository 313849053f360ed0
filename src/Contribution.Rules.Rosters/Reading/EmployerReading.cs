using Contribution.Rules.Facts;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>Reads the rows of a list of employers.</summary>
internal static class EmployerReading
{
    /// <summary>The columns that must be there.</summary>
    public static readonly string[] Required = ["id", "kind"];

    /// <summary>Reads a row; what it gives counts only where the values have no fault.</summary>
    public static EmployerRow Read(int line, RowValues values)
    {
        EmployerFacts facts = new()
        {
            Id = values.Required("id"),
            Kind = values.RequiredChoice<EmployerKind>("kind"),
            Name = values.Text("name"),
            PriorYearMonthlyTotalWages = values.Money("priorYearMonthlyTotalWages"),
            LastMonthTotalWages = values.Money("lastMonthTotalWages"),
            ApprovedMonthlyTotalWages = values.Money("approvedMonthlyTotalWages"),
            MaterialsComplete = values.Truth("materialsComplete", otherwise: true),
            PreviousYearBase = values.Money("previousYearBase"),
            DeterminedBase = values.Money("determinedBase"),
            Restructuring = values.Choice<Restructuring>("restructuring") ?? Restructuring.None,
            ProvisionalBase = values.Money("provisionalBase"),
            ProvisionalMonths = values.Whole("provisionalMonths", 1, 12),
            PensionBase = values.Money("pensionBase"),
            RealNameHeadcount = values.Whole("realNameHeadcount", 0, int.MaxValue),
        };
        return new EmployerRow
        {
            Line = line,
            Facts = facts,
            Other = values.Other,
        };
    }
}
