using System.Collections.Immutable;
using Contribution.Rules.Evaluation.Batches;
using Contribution.Rules.Evaluation.Decisions;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Evaluation.Requests;
using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// A rule set made ready for evaluation. Pure and safe to share between threads: what changes during a request lives in a
/// workspace of its own.
/// </summary>
internal sealed class BasePlan
{
    private readonly RuleSet _set;
    private readonly IBaseDecider? _engine;
    private readonly Lazy<DeterminationPlan> _persons;
    private readonly Lazy<PersonBases> _personBases;
    private readonly Lazy<EmployerBase> _employer;
    private readonly Lazy<bool> _keepsWithoutWage;

    // Thousands of requests in a row read the same wage. Grains are above 0; an old value only costs a second look.
    private long _lastKept;

    /// <summary>Makes a rule set ready.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="engine">Another engine that decides in the columns' place; null is none.</param>
    public BasePlan(RuleSet set, IRuleEngine? engine)
    {
        _set = set;
        _engine = engine?.Compile(set);
        _persons = new Lazy<DeterminationPlan>(() => new DeterminationPlan(set, BaseKind.IndividualBase));
        _personBases = new Lazy<PersonBases>(() => new PersonBases(Persons));
        _employer = new Lazy<EmployerBase>(() => new EmployerBase(set));
        _keepsWithoutWage = new Lazy<bool>(() => !AmountOrder.Broken(set, referenceWage: null).Any());
    }

    /// <summary>The rules for persons.</summary>
    public DeterminationPlan Persons => _persons.Value;

    /// <summary>The rules for employers.</summary>
    public EmployerBase Employer => _employer.Value;

    /// <summary>
    /// Whether a reference wage, in its grains, leaves the amounts in the order that the rule set states; null asks for the
    /// amounts that are known without one.
    /// </summary>
    public bool KeepsOrder(long? wage)
    {
        if (wage is not long grains)
        {
            return _keepsWithoutWage.Value;
        }

        if (Volatile.Read(ref _lastKept) == grains)
        {
            return true;
        }

        bool keeps = !AmountOrder.Broken(_set, Vocabulary.Exact(grains)).Any();
        if (keeps)
        {
            Volatile.Write(ref _lastKept, grains);
        }

        return keeps;
    }

    /// <summary>A batch for a thread that decides millions.</summary>
    public IBatch NewBatch() => new PlanBatch(_set, Persons, Employer, KeepsOrder);

    /// <summary>
    /// Determines all bases of a request that may hold facts out of range, or persons who are not covered.
    /// </summary>
    /// <param name="request">The request; nothing else is wrong with it.</param>
    /// <param name="wage">The reference wage that the rules read, or null.</param>
    /// <returns>Null where there are such facts or persons, or where another engine decides.</returns>
    public Determined? TryDetermine(BasesRequest request, ReferenceWage? wage)
    {
        uint covered = _set.Coverage.CategoriesWith(request.Employer?.Kind);
        if (covered == 0 || _engine is not null || !Employer.FitsWords)
        {
            return null;
        }

        long? grains = wage?.Grains;
        Workspace? begun = null;
        if (request.Employer is not null && (begun = Employer.TryBegin(request.Employer, grains)) is null)
        {
            return null;
        }

        PersonSums sums = default;
        List<Finding>? findings = null;
        ImmutableArray<ContributionBase> persons = DetermineInColumns(
            request,
            grains,
            covered,
            null,
            ref sums,
            ref findings
        );
        return persons.IsDefault ? null : WithEmployer(request, wage, persons, findings, sums, decided: null, begun);
    }

    /// <summary>Determines all bases of a valid request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="wage">The reference wage that the rules read, or null.</param>
    public Determined Determine(BasesRequest request, ReferenceWage? wage)
    {
        BaseDecisions? decided = _engine?.Decide(request, wage);
        PersonSums sums = default;
        List<Finding>? findings = null;
        ImmutableArray<ContributionBase> persons = DetermineInColumns(
            request,
            wage?.Grains,
            uint.MaxValue,
            decided,
            ref sums,
            ref findings
        );
        return WithEmployer(request, wage, persons, findings, sums, decided, begun: null);
    }

    private Determined WithEmployer(
        BasesRequest request,
        ReferenceWage? wage,
        ImmutableArray<ContributionBase> persons,
        List<Finding>? ofPersons,
        PersonSums sums,
        BaseDecisions? decided,
        Workspace? begun
    )
    {
        List<Finding>? findings = null;
        ContributionBase? employer = request.Employer is null
            ? null
            : Employer.Determine(request.Employer, wage, decided?.Employer, sums, ref findings, begun);
        // The employer is determined after its persons, but its findings stand before theirs.
        ImmutableArray<Finding> found = Join(findings, ofPersons);
        return new Determined(employer, persons, decided is null ? found : found.AddRange(decided.Findings));
    }

    private static ImmutableArray<Finding> Join(List<Finding>? first, List<Finding>? second) =>
        first is null ? second?.ToImmutableArray() ?? []
        : second is null ? [.. first]
        : [.. first, .. second];

    private ImmutableArray<ContributionBase> DetermineInColumns(
        BasesRequest request,
        long? wage,
        uint covered,
        BaseDecisions? decided,
        ref PersonSums sums,
        ref List<Finding>? findings
    )
    {
        sums.AddUnread(request.UnreadPersons);
        return _personBases.Value.TryDetermine(request, wage, covered, decided, ref sums, ref findings);
    }
}
