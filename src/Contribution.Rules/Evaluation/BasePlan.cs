using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// A rule set compiled for evaluation. Pure and safe to share between threads: everything that changes during a
/// request lives in the request's own slots.
/// </summary>
/// <typeparam name="T">The integer that holds a person's values.</typeparam>
internal sealed class BasePlan<T> : IBasePlan
    where T : struct, IBinaryInteger<T>
{
    private readonly RuleSet _set;
    private readonly IBaseDecider? _engine;
    private readonly DeterminationPlan<T> _individual;
    private readonly Lazy<EmployerPlan> _employer;
    private readonly Load<PersonFacts, T> _load;
    private readonly Lazy<OrderPlan<T>> _order;
    private readonly EmployerSlots<T> _employerSlots;

    /// <summary>Compiles a rule set.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="engine">Another engine that decides in the compiled rules' place; null is none.</param>
    /// <exception cref="OverflowException">The integer does not hold every value that the rules can come to.</exception>
    public BasePlan(RuleSet set, IRuleEngine? engine)
    {
        _set = set;
        _engine = engine?.Compile(set);
        _individual = new DeterminationPlan<T>(set, BaseKind.IndividualBase);
        _employer = new Lazy<EmployerPlan>(() => new EmployerPlan(set));
        _order = new Lazy<OrderPlan<T>>(() => new OrderPlan<T>(set));
        _load = FactLoader<PersonFacts, T>.Compile(_individual.Layout, Vocabulary.PersonFacts);
        _employerSlots = new EmployerSlots<T>(_individual.Layout);
    }

    /// <inheritdoc/>
    public bool KeepsOrder(long? wage) => wage is not long grains || _order.Value.Holds(grains);

    /// <inheritdoc/>
    public Batch NewBatch() => new PlanBatch<T>(_set, _individual, _load, _employerSlots, _employer.Value, KeepsOrder);

    /// <inheritdoc/>
    public (ContributionBase? Employer, ImmutableArray<ContributionBase> Persons) Determine(
        BasesRequest request,
        ReferenceWage? wage,
        List<Finding> findings
    )
    {
        BaseDecisions? decided = _engine?.Decide(request, wage);
        long? grains = wage?.Grains;
        CaseSlots<T> slots = new(_individual.Layout);
        _individual.SetWage(slots, grains);
        _employerSlots.Fill(slots, request.Employer);
        _individual.Prepare(slots);

        ulong shared = slots.Known;
        PersonTotals totals = new(request.UnreadPersons);
        List<Finding> ofPersons = [];
        ReadOnlySpan<PersonFacts> persons = request.Persons.AsSpan();
        ContributionBase[] answers = new ContributionBase[persons.Length];
        for (int index = 0; index < persons.Length; index++)
        {
            slots.Take(persons[index], _load, shared);
            answers[index] = Determine(persons[index], new CasePlace(index), decided, slots, totals, ofPersons);
        }

        ContributionBase? employer = request.Employer is null
            ? null
            : _employer.Value.Determine(request.Employer, decided?.Employer, grains, totals, findings);
        findings.AddRange(ofPersons);
        return (employer, ImmutableCollectionsMarshal.AsImmutableArray(answers));
    }

    private ContributionBase Determine(
        PersonFacts person,
        CasePlace place,
        BaseDecisions? decided,
        CaseSlots<T> slots,
        PersonTotals totals,
        List<Finding> findings
    )
    {
        Decision decision = decided is null ? _individual.Decide(slots, place) : decided.Persons[place.Person];
        totals.Add(decision, person);
        ContributionBase answer = decision.Rule is Rule rule
            ? Answers.By(_set, rule, decision, person.Id, rule.Status, person.ProvisionalBase, person.ProvisionalMonths)
            : Answers.Undetermined(person.Id, _individual.Missing(slots, place));
        _individual.AddFindings(slots, answer, decision, place, findings);
        return answer;
    }
}
