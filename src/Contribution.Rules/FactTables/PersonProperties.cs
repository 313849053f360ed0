namespace Contribution.Rules.FactTables;

/// <summary>Access to the properties of <see cref="PersonFacts"/>.</summary>
internal static class PersonProperties
{
    public readonly struct Category : IProperty<PersonFacts, PersonCategory>
    {
        public static PersonCategory Get(object owner) => ((PersonFacts)owner).Category;

        public static PersonFacts With(PersonFacts person, PersonCategory value) => person with { Category = value };
    }

    public readonly struct PriorYearMonthlyWage : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).PriorYearMonthlyWage;

        public static PersonFacts With(PersonFacts person, decimal? value) =>
            person with
            {
                PriorYearMonthlyWage = value,
            };
    }

    public readonly struct WageUndeterminable : IProperty<PersonFacts, bool>
    {
        public static bool Get(object owner) => ((PersonFacts)owner).WageUndeterminable;

        public static PersonFacts With(PersonFacts person, bool value) => person with { WageUndeterminable = value };
    }

    public readonly struct FirstMonthWage : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).FirstMonthWage;

        public static PersonFacts With(PersonFacts person, decimal? value) => person with { FirstMonthWage = value };
    }

    public readonly struct LastMonthBasicWage : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).LastMonthBasicWage;

        public static PersonFacts With(PersonFacts person, decimal? value) =>
            person with
            {
                LastMonthBasicWage = value,
            };
    }

    public readonly struct LastMonthTotalWage : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).LastMonthTotalWage;

        public static PersonFacts With(PersonFacts person, decimal? value) =>
            person with
            {
                LastMonthTotalWage = value,
            };
    }

    public readonly struct ApprovedMonthlyWage : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).ApprovedMonthlyWage;

        public static PersonFacts With(PersonFacts person, decimal? value) =>
            person with
            {
                ApprovedMonthlyWage = value,
            };
    }

    public readonly struct DeclaredBase : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).DeclaredBase;

        public static PersonFacts With(PersonFacts person, decimal? value) => person with { DeclaredBase = value };
    }

    public readonly struct FiledBase : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).FiledBase;

        public static PersonFacts With(PersonFacts person, decimal? value) => person with { FiledBase = value };
    }

    public readonly struct Hardship : IProperty<PersonFacts, bool>
    {
        public static bool Get(object owner) => ((PersonFacts)owner).Hardship;

        public static PersonFacts With(PersonFacts person, bool value) => person with { Hardship = value };
    }

    public readonly struct ExemptionProof : IProperty<PersonFacts, bool>
    {
        public static bool Get(object owner) => ((PersonFacts)owner).ExemptionProof;

        public static PersonFacts With(PersonFacts person, bool value) => person with { ExemptionProof = value };
    }

    public readonly struct WageInEmployerTotal : IProperty<PersonFacts, bool>
    {
        public static bool Get(object owner) => ((PersonFacts)owner).WageInEmployerTotal;

        public static PersonFacts With(PersonFacts person, bool value) => person with { WageInEmployerTotal = value };
    }

    public readonly struct PreviousYearBase : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).PreviousYearBase;

        public static PersonFacts With(PersonFacts person, decimal? value) => person with { PreviousYearBase = value };
    }

    public readonly struct DeterminedBase : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).DeterminedBase;

        public static PersonFacts With(PersonFacts person, decimal? value) => person with { DeterminedBase = value };
    }

    public readonly struct Correction : IProperty<PersonFacts, Rules.Correction>
    {
        public static Rules.Correction Get(object owner) => ((PersonFacts)owner).Correction;

        public static PersonFacts With(PersonFacts person, Rules.Correction value) =>
            person with
            {
                Correction = value,
            };
    }

    public readonly struct ProvisionalBase : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).ProvisionalBase;

        public static PersonFacts With(PersonFacts person, decimal? value) => person with { ProvisionalBase = value };
    }

    public readonly struct ProvisionalMonths : IProperty<PersonFacts, int?>
    {
        public static int? Get(object owner) => ((PersonFacts)owner).ProvisionalMonths;

        public static PersonFacts With(PersonFacts person, int? value) => person with { ProvisionalMonths = value };
    }

    public readonly struct PensionBase : IProperty<PersonFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((PersonFacts)owner).PensionBase;

        public static PersonFacts With(PersonFacts person, decimal? value) => person with { PensionBase = value };
    }
}
