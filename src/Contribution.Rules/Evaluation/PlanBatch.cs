using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Validation;

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

        FactCheck facts = default;
        CheckWage(wage, ref facts);
        if (employer is not null)
        {
            facts.Check(employer, CasePlace.Employer);
            Refuse(facts.First, nameof(employer));
        }

        if (employer is null ? RuleSet.NeedsEmployer : !RuleSet.Covers.Kinds.Contains(employer.Kind))
        {
            throw new ArgumentException(
                $"{RuleSet.Id} does not cover {employer?.Kind.ToString() ?? "persons without an employer"}",
                nameof(employer)
            );
        }

        uint covered = RuleSet.Covers.CategoriesWith(employer?.Kind);
        for (int index = 0; index < persons.Length; index++)
        {
            facts.Check(persons[index], new CasePlace(index));
            Refuse(facts.First, nameof(persons));
            if ((covered & (1u << (int)persons[index].Category)) == 0)
            {
                throw new ArgumentException(
                    $"{RuleSet.Id} does not cover {persons[index].Category} {persons[index].Id}",
                    nameof(persons)
                );
            }
        }
    }

    private void CheckWage(ReferenceWage? wage, ref FactCheck facts)
    {
        if (wage == _checked)
        {
            return;
        }

        facts.CheckWage(wage, "/referenceWage");
        Refuse(facts.First, nameof(wage));
        if (!keepsOrder(wage?.Grains))
        {
            throw new ArgumentException($"breaks the order of the amounts of {RuleSet.Id}: {wage}", nameof(wage));
        }

        _checked = wage;
    }

    private static void Refuse(Fault? first, string parameter)
    {
        if (first is Fault fault)
        {
            throw new ArgumentOutOfRangeException(parameter, fault.Found, $"{fault.Path}: {fault.En}");
        }
    }
}
