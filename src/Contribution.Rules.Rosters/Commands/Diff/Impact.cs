using System.Collections.Immutable;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Progress;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>The change of bases where one rule set takes another's place.</summary>
internal sealed record Impact
{
    /// <summary>The rule set that was.</summary>
    public required ImpactSide A { get; init; }

    /// <summary>The rule set that takes its place.</summary>
    public required ImpactSide B { get; init; }

    /// <summary>Whether it is the built-in population, or else a roster.</summary>
    public required bool IsBuiltIn { get; init; }

    /// <summary>Every person and then every employer, in the roster's order.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    /// <summary>The rows of the roster that could not be read.</summary>
    public ImmutableArray<RejectedRow> Rejected { get; init; } = [];

    /// <summary>Whether every row was read, and every employee has an employer.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>For how many months the difference is due; null where only the month's difference is requested.</summary>
    public int? Months { get; init; }

    /// <summary>
    /// The documents by which B changes the same year of the same place after it was closed, and A did not yet; none of
    /// other years or places.
    /// </summary>
    public ImmutableArray<RetroactiveChange> Retroactive =>
        A.Set.Id == B.Set.Id ? [.. B.Set.Retroactive.Except(A.Set.Retroactive)] : [];

    /// <summary>The months that are to be settled anew, all of that year; null where no document reaches back.</summary>
    public int? MonthsReachedBack => Retroactive.IsEmpty ? null : B.Set.Months.Count;

    /// <summary>The findings on the question that A answers.</summary>
    public ImmutableArray<Wording> FindingsOfA { get; init; } = [];

    /// <summary>The findings on the question that B answers.</summary>
    public ImmutableArray<Wording> FindingsOfB { get; init; } = [];

    /// <summary>Compares two rule sets on a roster.</summary>
    /// <param name="a">The rule set that was.</param>
    /// <param name="b">The rule set that takes its place.</param>
    /// <param name="roster">Employers and persons; each person's employer is on the list of employers.</param>
    /// <param name="watch">Takes the progress, and stops it between two employers; null is neither.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Impact Compare(ImpactSide a, ImpactSide b, Roster roster, JobWatch? watch = null) =>
        Compare(a, b, roster, isBuiltIn: false, watch);

    /// <summary>Compares two rule sets on the built-in population that both cover.</summary>
    /// <param name="a">The rule set that was.</param>
    /// <param name="b">The rule set that takes its place.</param>
    /// <returns>The impact; null where both cover no person or employer in common.</returns>
    public static Impact? OfBuiltIn(ImpactSide a, ImpactSide b)
    {
        (a, b) = AssumedWage.Complete(a, b);
        Roster roster = BuiltInPopulation.Create(a, b);
        return roster.Persons.IsEmpty && roster.Employers.IsEmpty
            ? null
            : Compare(a, b, roster, isBuiltIn: true, watch: null);
    }

    /// <summary>The sentence for rule sets that cover no person or employer in common.</summary>
    public static Wording Nobody(ImpactSide a, ImpactSide b) =>
        new(
            $"{a.Set.Id} 与 {b.Set.Id} 没有双方都适用的人员和单位；请提供人员名单",
            $"no person or employer is covered by both {a.Set.Id} and {b.Set.Id}; give a list of persons"
        );

    /// <summary>Those of one kind of base.</summary>
    public IEnumerable<Change> For(BaseKind kind) => Changes.Where(change => change.Kind == kind);

    /// <summary>Multiplies a month's difference by the months; null where no months are requested.</summary>
    public decimal? Over(decimal? monthly) => monthly * Months;

    private static Impact Compare(ImpactSide a, ImpactSide b, Roster roster, bool isBuiltIn, JobWatch? watch)
    {
        SideBases before = new(a, roster, watch);
        // The same persons again: they count once.
        SideBases after = new(b, roster, watch?.Silent);
        Dictionary<string, EmployerRow> employers = roster.Employers.ToDictionary(employer => employer.Facts.Id);
        IEnumerable<Change> ofPersons = roster.Persons.Select(person => new Change
        {
            Kind = BaseKind.IndividualBase,
            Id = person.Facts.Id,
            EmployerId = person.EmployerId,
            Category = person.Facts.Category,
            EmployerKind = person.EmployerId is string id ? employers[id].Facts.Kind : null,
            Wage = AssessedWage.Find(person.Facts),
            A = before.Find(person),
            B = after.Find(person),
        });
        IEnumerable<Change> ofEmployers = roster.Employers.Select(employer => new Change
        {
            Kind = BaseKind.EmployerBase,
            Id = employer.Facts.Id,
            EmployerKind = employer.Facts.Kind,
            Wage = employer.Facts.PriorYearMonthlyTotalWages ?? employer.Facts.LastMonthTotalWages,
            A = before.Find(employer),
            B = after.Find(employer),
        });
        return new Impact
        {
            A = a,
            B = b,
            IsBuiltIn = isBuiltIn,
            Changes = [.. ofPersons, .. ofEmployers],
            Rejected = roster.Rejected,
            IsWhole = roster.IsWhole,
            FindingsOfA = before.Findings,
            FindingsOfB = after.Findings,
        };
    }
}
