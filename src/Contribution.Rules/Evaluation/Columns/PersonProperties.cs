using Contribution.Rules.Facts;

namespace Contribution.Rules.Evaluation.Columns;

/// <summary>A property of persons that is money. Each is a type, so that the loop that reads it is compiled for it.</summary>
internal interface IPersonMoney
{
    /// <summary>The property, in yuan; null is not known.</summary>
    static abstract decimal? Read(PersonFacts person);
}

/// <summary>A property of persons that is a count, a choice or a truth value.</summary>
internal interface IPersonWhole
{
    /// <summary>The property as a whole number; null is not known.</summary>
    static abstract int? Read(PersonFacts person);
}

/// <summary>The properties of persons by the names of their facts.</summary>
internal static class PersonProperties
{
    /// <summary>What reads a fact into a column.</summary>
    public static readonly Dictionary<string, PersonLoader.ReadFact> Readers = new(StringComparer.Ordinal)
    {
        ["person.priorYearMonthlyWage"] = PersonLoader.ReadMoney<PriorYearMonthlyWage>,
        ["person.firstMonthWage"] = PersonLoader.ReadMoney<FirstMonthWage>,
        ["person.lastMonthBasicWage"] = PersonLoader.ReadMoney<LastMonthBasicWage>,
        ["person.lastMonthTotalWage"] = PersonLoader.ReadMoney<LastMonthTotalWage>,
        ["person.approvedMonthlyWage"] = PersonLoader.ReadMoney<ApprovedMonthlyWage>,
        ["person.declaredBase"] = PersonLoader.ReadMoney<DeclaredBase>,
        ["person.previousYearBase"] = PersonLoader.ReadMoney<PreviousYearBase>,
        ["person.determinedBase"] = PersonLoader.ReadMoney<DeterminedBase>,
        ["person.provisionalBase"] = PersonLoader.ReadMoney<ProvisionalBase>,
        ["person.pensionBase"] = PersonLoader.ReadMoney<PensionBase>,
        ["person.category"] = PersonLoader.ReadWhole<OwnCategory>,
        ["person.wageUndeterminable"] = PersonLoader.ReadWhole<WageUndeterminable>,
        ["person.hardship"] = PersonLoader.ReadWhole<Hardship>,
        ["person.exemptionProof"] = PersonLoader.ReadWhole<ExemptionProof>,
        ["person.wageInEmployerTotal"] = PersonLoader.ReadWhole<WageInEmployerTotal>,
        ["person.correction"] = PersonLoader.ReadWhole<OwnCorrection>,
        ["person.provisionalMonths"] = PersonLoader.ReadWhole<ProvisionalMonths>,
    };

    private readonly struct PriorYearMonthlyWage : IPersonMoney
    {
        public static decimal? Read(PersonFacts person) => person.PriorYearMonthlyWage;
    }

    private readonly struct FirstMonthWage : IPersonMoney
    {
        public static decimal? Read(PersonFacts person) => person.FirstMonthWage;
    }

    private readonly struct LastMonthBasicWage : IPersonMoney
    {
        public static decimal? Read(PersonFacts person) => person.LastMonthBasicWage;
    }

    private readonly struct LastMonthTotalWage : IPersonMoney
    {
        public static decimal? Read(PersonFacts person) => person.LastMonthTotalWage;
    }

    private readonly struct ApprovedMonthlyWage : IPersonMoney
    {
        public static decimal? Read(PersonFacts person) => person.ApprovedMonthlyWage;
    }

    private readonly struct DeclaredBase : IPersonMoney
    {
        public static decimal? Read(PersonFacts person) => person.DeclaredBase;
    }

    private readonly struct PreviousYearBase : IPersonMoney
    {
        public static decimal? Read(PersonFacts person) => person.PreviousYearBase;
    }

    private readonly struct DeterminedBase : IPersonMoney
    {
        public static decimal? Read(PersonFacts person) => person.DeterminedBase;
    }

    private readonly struct ProvisionalBase : IPersonMoney
    {
        public static decimal? Read(PersonFacts person) => person.ProvisionalBase;
    }

    private readonly struct PensionBase : IPersonMoney
    {
        public static decimal? Read(PersonFacts person) => person.PensionBase;
    }

    private readonly struct OwnCategory : IPersonWhole
    {
        public static int? Read(PersonFacts person) => (int)person.Category;
    }

    private readonly struct WageUndeterminable : IPersonWhole
    {
        public static int? Read(PersonFacts person) => person.WageUndeterminable ? 1 : 0;
    }

    private readonly struct Hardship : IPersonWhole
    {
        public static int? Read(PersonFacts person) => person.Hardship ? 1 : 0;
    }

    private readonly struct ExemptionProof : IPersonWhole
    {
        public static int? Read(PersonFacts person) => person.ExemptionProof ? 1 : 0;
    }

    private readonly struct WageInEmployerTotal : IPersonWhole
    {
        public static int? Read(PersonFacts person) => person.WageInEmployerTotal ? 1 : 0;
    }

    private readonly struct OwnCorrection : IPersonWhole
    {
        public static int? Read(PersonFacts person) => (int)person.Correction;
    }

    private readonly struct ProvisionalMonths : IPersonWhole
    {
        public static int? Read(PersonFacts person) => person.ProvisionalMonths;
    }
}
