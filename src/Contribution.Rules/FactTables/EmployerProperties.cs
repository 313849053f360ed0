using Contribution.Rules.Numbers;

namespace Contribution.Rules.FactTables;

/// <summary>Access to the properties of <see cref="EmployerFacts"/>.</summary>
internal static class EmployerProperties
{
    public readonly struct AmountsOf : IAmounts<EmployerFacts>
    {
        public static ref readonly Amounts Get(object owner) => ref ((EmployerFacts)owner).Amounts;

        public static EmployerFacts With(EmployerFacts employer, int place, decimal? yuan) =>
            employer.With(place, yuan);
    }

    public readonly struct Kind : IProperty<EmployerFacts, EmployerKind>
    {
        public static EmployerKind Get(object owner) => ((EmployerFacts)owner).Kind;

        public static EmployerFacts With(EmployerFacts employer, EmployerKind value) => employer with { Kind = value };
    }

    public readonly struct MaterialsComplete : IProperty<EmployerFacts, bool>
    {
        public static bool Get(object owner) => ((EmployerFacts)owner).MaterialsComplete;

        public static EmployerFacts With(EmployerFacts employer, bool value) =>
            employer with
            {
                MaterialsComplete = value,
            };
    }

    public readonly struct Restructuring : IProperty<EmployerFacts, Rules.Restructuring>
    {
        public static Rules.Restructuring Get(object owner) => ((EmployerFacts)owner).Restructuring;

        public static EmployerFacts With(EmployerFacts employer, Rules.Restructuring value) =>
            employer with
            {
                Restructuring = value,
            };
    }

    public readonly struct ProvisionalMonths : IProperty<EmployerFacts, int?>
    {
        public static int? Get(object owner) => ((EmployerFacts)owner).ProvisionalMonths;

        public static EmployerFacts With(EmployerFacts employer, int? value) =>
            employer with
            {
                ProvisionalMonths = value,
            };
    }

    public readonly struct RealNameHeadcount : IProperty<EmployerFacts, int?>
    {
        public static int? Get(object owner) => ((EmployerFacts)owner).RealNameHeadcount;

        public static EmployerFacts With(EmployerFacts employer, int? value) =>
            employer with
            {
                RealNameHeadcount = value,
            };
    }
}
