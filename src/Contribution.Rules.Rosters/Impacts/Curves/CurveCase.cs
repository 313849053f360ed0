using Contribution.Rules.Facts;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Impacts.Curves;

/// <summary>Of whom a curve speaks: persons who differ in nothing but their wage.</summary>
/// <param name="Category">The category.</param>
/// <param name="EmployerKind">The kind of the employer; null is none.</param>
/// <param name="Hardship">Whether they are in hardship.</param>
public sealed record CurveCase(PersonCategory Category, EmployerKind? EmployerKind, bool Hardship)
{
    private const string EmployerId = "E";

    private static readonly bool[] InHardship = [false, true];

    /// <summary>Whether they prove that they are retired, or insured elsewhere.</summary>
    public bool ExemptionProof { get; init; }

    internal EmployerFacts? Employer =>
        EmployerKind is EmployerKind kind ? new EmployerFacts { Id = EmployerId, Kind = kind } : null;

    /// <summary>Somebody who has one wage, whichever wage the rules read, and asks to pay on it.</summary>
    internal PersonFacts With(decimal wage, string id) =>
        new()
        {
            Id = id,
            Category = Category,
            Hardship = Hardship,
            ExemptionProof = ExemptionProof,
            PriorYearMonthlyWage = wage,
            LastMonthBasicWage = wage,
            LastMonthTotalWage = wage,
            ApprovedMonthlyWage = wage,
            PensionBase = wage,
            DeclaredBase = wage,
        };

    /// <summary>Every case of which a rule set speaks.</summary>
    public static IEnumerable<CurveCase> Of(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        RosterCoverage coverage = new(set);
        return from kind in Enum.GetValues<EmployerKind>().Select(kind => (EmployerKind?)kind).Append(null)
            where kind is null || set.Covers.Kinds.Contains(kind.Value)
            from category in Enum.GetValues<PersonCategory>()
            where coverage.Covers(category, kind)
            from hardship in InHardship
            select new CurveCase(category, kind, hardship);
    }
}
