using Contribution.Rules.Bench.Rosters;

namespace Contribution.Rules.Bench.ByHand;

/// <summary>
/// The same branches in whole fen, on facts that lie side by side in an array: about as fast as a loop can be, and no
/// public edge of a library, where money is decimal. For reference only.
/// </summary>
/// <param name="lower">60 % of the reference wage in fen; this roster's is whole.</param>
/// <param name="upper">300 % of it.</param>
internal sealed class DaqingInFen(long lower, long upper)
{
    /// <summary>Decides all persons of an employer, and then the employer.</summary>
    public HandDecisionInFen Decide(
        in RosterEmployer employer,
        ReadOnlySpan<RosterPerson> persons,
        Span<HandDecisionInFen> decisions
    )
    {
        (long bases, long exempt, long outside) = (0, 0, 0);
        (bool unknown, bool provisional) = (false, false);
        for (int place = 0; place < persons.Length; place++)
        {
            ref readonly RosterPerson person = ref persons[place];
            if (person.Category != PersonCategory.Employee && person.ExemptionProof)
            {
                long wage = person.Wage.GetValueOrDefault();
                unknown |= person.Wage is null;
                exempt += wage;
                outside += person.WageOutsideTotal ? wage : 0;
                decisions[place] = HandDecisionInFen.By(HandRule.NotInsured, 0);
                continue;
            }

            HandDecisionInFen decision = Decide(person);
            bases += decision.Fen;
            unknown |= decision.Rule is null;
            provisional |= decision.Status == DeterminationStatus.Provisional;
            decisions[place] = decision;
        }

        HandDecisionInFen given = Decide(employer, bases + exempt, exempt > 0, outside, unknown);
        return provisional && given.Status == DeterminationStatus.Determined
            ? given with
            {
                Status = DeterminationStatus.Provisional,
            }
            : given;
    }

    private HandDecisionInFen Decide(in RosterPerson person)
    {
        if (person.DeterminedBase is long before)
        {
            if (person.Correction == Correction.CrossYear)
            {
                return HandDecisionInFen.By(HandRule.CrossYear, before);
            }

            if (person.Correction == Correction.None || person.Wage is null)
            {
                return HandDecisionInFen.By(HandRule.InYearFreeze, before);
            }
        }

        if (person.Wage is long wage)
        {
            return wage < lower ? HandDecisionInFen.By(HandRule.Floor, lower)
                : wage > upper ? HandDecisionInFen.By(HandRule.Ceiling, upper)
                : HandDecisionInFen.By(HandRule.OwnWage, wage);
        }

        if (person.FirstMonthWage is long first)
        {
            return first < lower ? HandDecisionInFen.By(HandRule.NewHireFloor, lower)
                : first > upper ? HandDecisionInFen.By(HandRule.NewHireCeiling, upper)
                : HandDecisionInFen.By(HandRule.NewHire, first);
        }

        return person.PreviousYearBase is long previous
            ? HandDecisionInFen.By(HandRule.CarryOver, previous)
            : HandDecisionInFen.Undetermined;
    }

    private static HandDecisionInFen Decide(
        in RosterEmployer employer,
        long sum,
        bool withExempt,
        long outside,
        bool unknown
    )
    {
        bool enterprise = employer.Kind == EmployerKind.Enterprise;
        if (employer.DeterminedBase is long before && (!enterprise || employer.Restructuring == Restructuring.None))
        {
            return HandDecisionInFen.By(HandRule.Freeze, before);
        }

        if (!enterprise)
        {
            return unknown
                ? HandDecisionInFen.Undetermined
                : HandDecisionInFen.By(withExempt ? HandRule.OrganSumWithExempt : HandRule.OrganSum, sum);
        }

        if (!employer.MaterialsIncomplete && employer.TotalWages is long reported)
        {
            return unknown ? HandDecisionInFen.Undetermined
                : reported + outside >= sum ? HandDecisionInFen.By(HandRule.OwnTotal, reported + outside)
                : HandDecisionInFen.By(withExempt ? HandRule.SumWithExempt : HandRule.Sum, sum);
        }

        return employer.PreviousYearBase is long previous
            ? HandDecisionInFen.By(HandRule.CarryOver, previous)
            : HandDecisionInFen.Undetermined;
    }
}
