using Contribution.Rules.Facts;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>Reads the rows of a list of persons.</summary>
internal static class PersonReading
{
    /// <summary>The columns that must be there.</summary>
    public static readonly string[] Required = ["id|idNumber", "category"];

    /// <summary>Reads a row; what it gives counts only where the values have no fault.</summary>
    public static PersonRow Read(int line, RowValues values)
    {
        PersonFacts facts = new()
        {
            Id = values.Required("id"),
            Category = values.RequiredChoice<PersonCategory>("category"),
            Name = values.Text("name"),
            IdNumber = values.Text("idNumber"),
            PriorYearMonthlyWage = values.Money("priorYearMonthlyWage"),
            WageUndeterminable = values.Truth("wageUndeterminable", otherwise: false),
            FirstMonthWage = values.Money("firstMonthWage"),
            LastMonthBasicWage = values.Money("lastMonthBasicWage"),
            LastMonthTotalWage = values.Money("lastMonthTotalWage"),
            ApprovedMonthlyWage = values.Money("approvedMonthlyWage"),
            DeclaredBase = values.Money("declaredBase"),
            FiledBase = values.Money("filedBase"),
            Hardship = values.Truth("hardship", otherwise: false),
            ExemptionProof = values.Truth("exemptionProof", otherwise: false),
            WageInEmployerTotal = values.Truth("wageInEmployerTotal", otherwise: true),
            PreviousYearBase = values.Money("previousYearBase"),
            DeterminedBase = values.Money("determinedBase"),
            Correction = values.Choice<Correction>("correction") ?? Correction.None,
            ProvisionalBase = values.Money("provisionalBase"),
            ProvisionalMonths = values.Whole("provisionalMonths", 1, 12),
            PensionBase = values.Money("pensionBase"),
        };
        if (facts.Correction != Correction.None && facts.DeterminedBase is null)
        {
            values.Reject("correction", new Wording("变更需要本年已核定基数", "a correction needs determinedBase"));
        }

        return new PersonRow
        {
            Line = line,
            EmployerId = values.Text("employerId"),
            Facts = facts,
            Other = values.Other,
        };
    }
}
