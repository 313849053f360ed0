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

    // The room of the last request, for the next one; who finds it taken makes another.
    private Room<T>? _spare;

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
    public Batch NewBatch() => new PlanBatch<T>(_set, _individual, _load, _employerSlots, _employer, KeepsOrder);

    /// <inheritdoc/>
    public (ContributionBase? Employer, ImmutableArray<ContributionBase> Persons) Determine(
        BasesRequest request,
        ReferenceWage? wage,
        List<Finding> findings
    )
    {
        Room<T> room = Interlocked.Exchange(ref _spare, null) ?? new Room<T>(_individual.Layout, _employer);
        BaseDecisions? decided = _engine?.Decide(request, wage);
        long? grains = wage?.Grains;
        CaseSlots<T> slots = room.Person;
        slots.Clear();
        _individual.SetWage(slots, grains);
        _employerSlots.Fill(slots, request.Employer);
        _individual.Prepare(slots);

        ulong shared = slots.Known;
        room.Totals.Begin(request.UnreadPersons);
        ReadOnlySpan<PersonFacts> persons = request.Persons.AsSpan();
        ContributionBase[] answers = new ContributionBase[persons.Length];
        for (int index = 0; index < persons.Length; index++)
        {
            slots.Take(persons[index], _load, shared);
            answers[index] = Determine(persons[index], new CasePlace(index), decided, room);
        }

        ContributionBase? employer = request.Employer is null
            ? null
            : _employer.Value.Determine(
                request.Employer,
                decided?.Employer,
                grains,
                room.Totals,
                findings,
                room.Employer
            );
        findings.AddRange(room.OfPersons);
        room.OfPersons.Clear();
        Volatile.Write(ref _spare, room);
        return (employer, ImmutableCollectionsMarshal.AsImmutableArray(answers));
    }

    private ContributionBase Determine(PersonFacts person, CasePlace place, BaseDecisions? decided, Room<T> room)
    {
        CaseSlots<T> slots = room.Person;
        int rule = decided is null
            ? _individual.Decide(slots, place, out T fen)
            : _individual.Decided(decided.Persons[place.Person], out fen);
        room.Totals.Add(_individual.Decision(rule, fen), person);
        ContributionBase answer =
            rule >= 0
                ? Answers.By(
                    _set,
                    _individual.Rulings[rule],
                    Int128.CreateTruncating(fen),
                    person.Id,
                    person.ProvisionalBase,
                    person.ProvisionalMonths
                )
                : Answers.Undetermined(person.Id, _individual.Missing(slots, place));
        _individual.AddFindings(slots, answer, fen, place, room.OfPersons);
        return answer;
    }
}
