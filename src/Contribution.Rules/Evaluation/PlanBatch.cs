using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>A batch on a compiled plan.</summary>
/// <typeparam name="T">The integer that holds a person's values.</typeparam>
internal sealed class PlanBatch<T>(
    RuleSet set,
    PersonPlan<T> plan,
    EmployerPlan employerPlan,
    Func<long?, bool> keepsOrder
) : Batch(set)
    where T : struct, IBinaryInteger<T>
{
    private readonly Room<T> _room = new(plan.Rules.Layout);
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
        CaseSlots<T> slots = _room.Slots;
        PersonTotals totals = _room.Totals;
        ulong shared = plan.Begin(_room, employer, grains, unreadPersons: 0);
        for (int index = 0; index < persons.Length; index++)
        {
            slots.Take(persons[index], plan.Load, shared);
            int rule = plan.Rules.Decide(slots, new CasePlace(index), out T fen);
            Decision decision = plan.Rules.Decision(rule, fen);
            decisions[index] = decision;
            totals.Add(decision.Rule, fen, persons[index]);
        }

        return employer is null ? default : employerPlan.Decide(employer, grains, totals);
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
