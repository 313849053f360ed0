using Contribution.Rules.Facts;
using Contribution.Rules.Json;

namespace Contribution.Rules.Requests;

/// <summary>Reads the facts of employers and persons with whose shape nothing is wrong; null is any other.</summary>
internal static class OwnerReader
{
    public static EmployerFacts? Employer(JsonFields fields)
    {
        string? id = fields.Text("id");
        int kind = fields.Choice("kind", typeof(EmployerKind));
        if (id is null || kind < 0)
        {
            return null;
        }

        EmployerFacts employer = new()
        {
            Id = id,
            Kind = (EmployerKind)kind,
            Name = fields.Text("name"),
            PriorYearMonthlyTotalWages = fields.Number("priorYearMonthlyTotalWages"),
            LastMonthTotalWages = fields.Number("lastMonthTotalWages"),
            ApprovedMonthlyTotalWages = fields.Number("approvedMonthlyTotalWages"),
            MaterialsComplete = fields.Flag("materialsComplete", otherwise: true),
            PreviousYearBase = fields.Number("previousYearBase"),
            DeterminedBase = fields.Number("determinedBase"),
            Restructuring = (Restructuring)Math.Max(0, fields.Choice("restructuring", typeof(Restructuring))),
            ProvisionalBase = fields.Number("provisionalBase"),
            ProvisionalMonths = fields.Whole("provisionalMonths"),
            PensionBase = fields.Number("pensionBase"),
            RealNameHeadcount = fields.Whole("realNameHeadcount"),
        };
        return fields.ArePlain ? employer : null;
    }

    public static PersonFacts? Person(JsonFields fields)
    {
        string? id = fields.Text("id");
        int category = fields.Choice("category", typeof(PersonCategory));
        if (id is null || category < 0)
        {
            return null;
        }

        PersonFacts person = new()
        {
            Id = id,
            Category = (PersonCategory)category,
            Name = fields.Text("name"),
            IdNumber = fields.Text("idNumber"),
            PriorYearMonthlyWage = fields.Number("priorYearMonthlyWage"),
            WageUndeterminable = fields.Flag("wageUndeterminable"),
            FirstMonthWage = fields.Number("firstMonthWage"),
            LastMonthBasicWage = fields.Number("lastMonthBasicWage"),
            LastMonthTotalWage = fields.Number("lastMonthTotalWage"),
            ApprovedMonthlyWage = fields.Number("approvedMonthlyWage"),
            DeclaredBase = fields.Number("declaredBase"),
            FiledBase = fields.Number("filedBase"),
            Hardship = fields.Flag("hardship"),
            ExemptionProof = fields.Flag("exemptionProof"),
            WageInEmployerTotal = fields.Flag("wageInEmployerTotal", otherwise: true),
            PreviousYearBase = fields.Number("previousYearBase"),
            DeterminedBase = fields.Number("determinedBase"),
            Correction = (Correction)Math.Max(0, fields.Choice("correction", typeof(Correction))),
            ProvisionalBase = fields.Number("provisionalBase"),
            ProvisionalMonths = fields.Whole("provisionalMonths"),
            PensionBase = fields.Number("pensionBase"),
        };
        return fields.ArePlain ? person : null;
    }
}
