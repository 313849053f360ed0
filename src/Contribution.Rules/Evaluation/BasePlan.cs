using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Contribution.Rules.Facts;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// A rule set made ready for evaluation. Pure and safe to share between threads: what changes during a request
/// lives in the request's own room, and what is kept changes no answer.
/// </summary>
/// <typeparam name="T">The integer that holds a person's values.</typeparam>
internal sealed class BasePlan<T> : IBasePlan
    where T : struct, IBinaryInteger<T>
{
    private const int MostRead = 10_000;

    private readonly RuleSet _set;
    private readonly IBaseDecider? _engine;
    private readonly Warming<PersonPlan<T>> _persons;
    private readonly Lazy<EmployerPlan> _employer;
    private readonly Lazy<OrderPlan<T>> _order;

    /// <summary>Makes a rule set ready.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="engine">Another engine that decides in the compiled rules' place; null is none.</param>
    /// <exception cref="OverflowException">The integer does not hold every value that the rules can come to.</exception>
    public BasePlan(RuleSet set, IRuleEngine? engine)
    {
        _set = set;
        _engine = engine?.Compile(set);
        _persons = new Warming<PersonPlan<T>>(
            new PersonPlan<T>(set, RuleForms.AtOnce<T>),
            () => new PersonPlan<T>(set, RuleForms.Compiled<T>),
            MostRead
        );
        _employer = new Lazy<EmployerPlan>(() => new EmployerPlan(set));
        _order = new Lazy<OrderPlan<T>>(() => new OrderPlan<T>(set, RuleForms.AtOnce<T>));
    }

    /// <inheritdoc/>
    public bool KeepsOrder(long? wage) => wage is not long grains || _order.Value.Holds(grains);

    /// <inheritdoc/>
    public Batch NewBatch() => new PlanBatch<T>(_set, _persons.Compiled, _employer.Value, KeepsOrder);

    /// <inheritdoc/>
    public Determined Determine(BasesRequest request, ReferenceWage? wage)
    {
        BaseDecisions? decided = _engine?.Decide(request, wage);
        long? grains = wage?.Grains;
        ReadOnlySpan<PersonFacts> persons = request.Persons.AsSpan();
        PersonPlan<T> plan = _persons.For(persons.Length);
        Room<T> room = plan.TakeRoom();
        ulong shared = plan.Begin(room, request.Employer, grains, request.UnreadPersons);
        ContributionBase[] answers = new ContributionBase[persons.Length];
        for (int index = 0; index < persons.Length; index++)
        {
            room.Slots.Take(persons[index], plan.Load, shared);
            answers[index] = Determine(plan.Rules, persons[index], new CasePlace(index), decided, room);
        }

        ContributionBase? employer = request.Employer is null
            ? null
            : _employer.Value.Determine(request.Employer, decided, grains, room.Totals, room.OfEmployer);
        ImmutableArray<Finding> findings = [.. room.OfEmployer];
        findings = findings.AddRange(CollectionsMarshal.AsSpan(room.OfPersons));
        findings = findings.AddRange(decided?.Findings ?? []);
        plan.GiveBack(room);
        return new Determined(employer, ImmutableCollectionsMarshal.AsImmutableArray(answers), findings);
    }

    private ContributionBase Determine(
        DeterminationPlan<T> rules,
        PersonFacts person,
        CasePlace place,
        BaseDecisions? decided,
        Room<T> room
    )
    {
        CaseSlots<T> slots = room.Slots;
        int rule = decided is null ? rules.Decide(slots, place, out T fen) : rules.Decided(decided, place, out fen);
        room.Totals.Add(rule >= 0 ? rules.Rules[rule] : null, fen, person);
        ContributionBase answer =
            rule >= 0
                ? Answers.By(
                    _set,
                    rules.Rulings[rule],
                    Fen.ToYuan(fen),
                    person.Id,
                    person.ProvisionalBase,
                    person.ProvisionalMonths
                )
                : Answers.Undetermined(person.Id, rules.Missing(slots, place));
        rules.AddFindings(slots, answer, fen, place, room.OfPersons);
        return answer;
    }
}
