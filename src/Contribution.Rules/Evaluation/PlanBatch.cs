using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>A batch on a compiled plan.</summary>
/// <typeparam name="T">The integer that holds a person's values.</typeparam>
internal sealed class PlanBatch<T>(
    RuleSet set,
    DeterminationPlan<T> individual,
    Load<PersonFacts, T> load,
    EmployerSlots<T> employerSlots,
    Lazy<EmployerPlan> employerPlan,
    Func<long?, bool> keepsOrder
) : Batch(set)
    where T : struct, IBinaryInteger<T>
{
    private readonly Room<T> _room = new(individual.Layout, employerPlan);
    private ReferenceWage? _checked;

    /// <inheritdoc/>
    public override EmployerDecision Decide(
        EmployerFacts? employer,
        ReferenceWage? wage,
        ReadOnlySpan<PersonFacts> persons,
        Span<Decision> decisions
    )
    {
        Check(employer, wage, persons, decisions);
        long? grains = wage?.Grains;
        CaseSlots<T> slots = _room.Person;
        PersonTotals totals = _room.Totals;
        slots.Clear();
        individual.SetWage(slots, grains);
        employerSlots.Fill(slots, employer);
        individual.Prepare(slots);
        totals.Begin(unreadPersons: 0);
        ulong shared = slots.Known;
        for (int index = 0; index < persons.Length; index++)
        {
            slots.Take(persons[index], load, shared);
            int rule = individual.Decide(slots, new CasePlace(index), out T fen);
            Decision decision = individual.Decision(rule, fen);
            decisions[index] = decision;
            totals.Add(decision, persons[index]);
        }

        return employer is null ? default : employerPlan.Value.Decide(employer, grains, totals, _room.Employer);
    }

    private void Check(
        EmployerFacts? employer,
        ReferenceWage? wage,
        ReadOnlySpan<PersonFacts> persons,
        Span<Decision> decisions
    )
    {
        if (decisions.Length < persons.Length)
        {
            throw new ArgumentException(
                $"room for {decisions.Length} of {persons.Length} decisions",
                nameof(decisions)
            );
        }

        if (wage != _checked && !keepsOrder(wage?.Grains))
        {
            throw new ArgumentException($"breaks the order of the amounts of {RuleSet.Id}: {wage}", nameof(wage));
        }

        _checked = wage;
        uint covered =
            employer is null || RuleSet.Covers.Kinds.Contains(employer.Kind)
                ? RuleSet.Covers.CategoriesWith(employer?.Kind)
                : 0;
        for (int index = 0; index < persons.Length; index++)
        {
            if ((covered & (1u << (int)persons[index].Category)) == 0)
            {
                throw new ArgumentException(
                    $"{RuleSet.Id} does not cover {persons[index].Category} {persons[index].Id}",
                    nameof(persons)
                );
            }
        }
    }
}
