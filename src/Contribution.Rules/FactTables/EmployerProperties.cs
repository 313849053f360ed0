namespace Contribution.Rules.FactTables;

/// <summary>Access to the properties of <see cref="EmployerFacts"/>.</summary>
internal static class EmployerProperties
{
    public readonly struct Kind : IProperty<EmployerFacts, EmployerKind>
    {
        public static EmployerKind Get(object owner) => ((EmployerFacts)owner).Kind;

        public static EmployerFacts With(EmployerFacts employer, EmployerKind value) => employer with { Kind = value };
    }

    public readonly struct PriorYearMonthlyTotalWages : IProperty<EmployerFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((EmployerFacts)owner).PriorYearMonthlyTotalWages;

        public static EmployerFacts With(EmployerFacts employer, decimal? value) =>
            employer with
            {
                PriorYearMonthlyTotalWages = value,
            };
    }

    public readonly struct LastMonthTotalWages : IProperty<EmployerFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((EmployerFacts)owner).LastMonthTotalWages;

        public static EmployerFacts With(EmployerFacts employer, decimal? value) =>
            employer with
            {
                LastMonthTotalWages = value,
            };
    }

    public readonly struct ApprovedMonthlyTotalWages : IProperty<EmployerFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((EmployerFacts)owner).ApprovedMonthlyTotalWages;

        public static EmployerFacts With(EmployerFacts employer, decimal? value) =>
            employer with
            {
                ApprovedMonthlyTotalWages = value,
            };
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

    public readonly struct PreviousYearBase : IProperty<EmployerFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((EmployerFacts)owner).PreviousYearBase;

        public static EmployerFacts With(EmployerFacts employer, decimal? value) =>
            employer with
            {
                PreviousYearBase = value,
            };
    }

    public readonly struct DeterminedBase : IProperty<EmployerFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((EmployerFacts)owner).DeterminedBase;

        public static EmployerFacts With(EmployerFacts employer, decimal? value) =>
            employer with
            {
                DeterminedBase = value,
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

    public readonly struct ProvisionalBase : IProperty<EmployerFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((EmployerFacts)owner).ProvisionalBase;

        public static EmployerFacts With(EmployerFacts employer, decimal? value) =>
            employer with
            {
                ProvisionalBase = value,
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

    public readonly struct PensionBase : IProperty<EmployerFacts, decimal?>
    {
        public static decimal? Get(object owner) => ((EmployerFacts)owner).PensionBase;

        public static EmployerFacts With(EmployerFacts employer, decimal? value) =>
            employer with
            {
                PensionBase = value,
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
