namespace Contribution.Rules.Rosters;

/// <summary>The persons that a curve describes: they differ in nothing but their wage.</summary>
/// <param name="Category">The category.</param>
/// <param name="EmployerKind">The kind of the employer; null is none.</param>
/// <param name="Hardship">Whether they are in hardship.</param>
public sealed record CurveCase(PersonCategory Category, EmployerKind? EmployerKind, bool Hardship)
{
    private const string EmployerId = "E";

    private static readonly bool[] InHardship = [false, true];

    /// <summary>Whether they prove that they are retired, or insured elsewhere.</summary>
    public bool ExemptionProof { get; init; }

    /// <summary>All facts of one person, of which the curve varies the wages; null is no particular person.</summary>
    public PersonFacts? Person { get; private init; }

    private EmployerFacts? OwnEmployer { get; init; }

    internal EmployerFacts? Employer =>
        OwnEmployer ?? (EmployerKind is EmployerKind kind ? new EmployerFacts { Id = EmployerId, Kind = kind } : null);

    /// <summary>The case of one person, with all facts but the wages as they are given.</summary>
    /// <param name="person">The person.</param>
    /// <param name="employer">The person's employer; null is none.</param>
    public static CurveCase From(PersonFacts person, EmployerFacts? employer)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new CurveCase(person.Category, employer?.Kind, person.Hardship)
        {
            ExemptionProof = person.ExemptionProof,
            Person = person,
            OwnEmployer = employer,
        };
    }

    /// <summary>Creates a person with one wage, whichever wage the rules read, who chose it as the base.</summary>
    internal PersonFacts With(decimal wage, string id) =>
        (
            Person
            ?? new PersonFacts
            {
                Id = id,
                Category = Category,
                Hardship = Hardship,
                ExemptionProof = ExemptionProof,
            }
        ) with
        {
            Id = id,
            WageUndeterminable = false,
            PriorYearMonthlyWage = wage,
            LastMonthBasicWage = wage,
            LastMonthTotalWage = wage,
            ApprovedMonthlyWage = wage,
            PensionBase = wage,
            DeclaredBase = wage,
        };

    /// <summary>Every case of which a rule set speaks.</summary>
    public static IEnumerable<CurveCase> CoveredBy(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return from kind in Enum.GetValues<EmployerKind>().Select(kind => (EmployerKind?)kind).Append(null)
            from category in Enum.GetValues<PersonCategory>()
            where set.IsCovered(kind, category)
            from hardship in InHardship
            select new CurveCase(category, kind, hardship);
    }
}
