using Contribution.Rules.Numbers;

namespace Contribution.Rules.FactTables;

/// <summary>Access to the properties of <see cref="PersonFacts"/>.</summary>
internal static class PersonProperties
{
    public readonly struct AmountsOf : IAmounts<PersonFacts>
    {
        public static ref readonly Amounts Get(object owner) => ref ((PersonFacts)owner).Amounts;

        public static PersonFacts With(PersonFacts person, int place, decimal? yuan) => person.With(place, yuan);
    }

    public readonly struct Category : IProperty<PersonFacts, PersonCategory>
    {
        public static PersonCategory Get(object owner) => ((PersonFacts)owner).Category;

        public static PersonFacts With(PersonFacts person, PersonCategory value) => person with { Category = value };
    }

    public readonly struct WageUndeterminable : IProperty<PersonFacts, bool>
    {
        public static bool Get(object owner) => ((PersonFacts)owner).WageUndeterminable;

        public static PersonFacts With(PersonFacts person, bool value) => person with { WageUndeterminable = value };
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

    public readonly struct Correction : IProperty<PersonFacts, Rules.Correction>
    {
        public static Rules.Correction Get(object owner) => ((PersonFacts)owner).Correction;

        public static PersonFacts With(PersonFacts person, Rules.Correction value) =>
            person with
            {
                Correction = value,
            };
    }

    public readonly struct ProvisionalMonths : IProperty<PersonFacts, int?>
    {
        public static int? Get(object owner) => ((PersonFacts)owner).ProvisionalMonths;

        public static PersonFacts With(PersonFacts person, int? value) => person with { ProvisionalMonths = value };
    }
}
