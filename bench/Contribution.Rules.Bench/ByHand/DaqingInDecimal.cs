namespace Contribution.Rules.Bench.ByHand;

/// <summary>
/// 庆社险函〔2011〕3号 as a good programmer would write it down for speed: branches in decimals, no rules, nothing
/// allocated. It has every branch that the rule set has, and it is what the library is measured against.
/// </summary>
internal sealed class DaqingInDecimal
{
    private readonly bool _wagePublished;
    private readonly decimal _lower;
    private readonly decimal _upper;
    private readonly decimal _floor;
    private readonly decimal _ceiling;

    public DaqingInDecimal(ReferenceWage? wage)
    {
        _wagePublished = wage is not null;
        decimal yearly = (wage?.Yuan ?? 0m) * (wage is { IsAnnual: true } ? 1m : 12m);
        _lower = 0.60m * yearly / 12m;
        _upper = 3.00m * yearly / 12m;
        _floor = decimal.Round(_lower, 2, MidpointRounding.AwayFromZero);
        _ceiling = decimal.Round(_upper, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>Decides all persons of an employer, and then the employer.</summary>
    public HandDecision Decide(EmployerFacts employer, ReadOnlySpan<PersonFacts> persons, Span<HandDecision> decisions)
    {
        HandTotals totals = default;
        for (int place = 0; place < persons.Length; place++)
        {
            decisions[place] = Decide(persons[place], ref totals);
        }

        return Decide(employer, totals);
    }

    /// <summary>Decides a person, and counts it for its employer.</summary>
    public HandDecision Decide(PersonFacts person, ref HandTotals totals)
    {
        if (person.Category != PersonCategory.Employee && person.ExemptionProof)
        {
            totals.AddExempt(person.PriorYearMonthlyWage, person.WageInEmployerTotal);
            return HandDecision.By(HandRule.NotInsured, 0m);
        }

        HandDecision decision = Decide(person);
        totals.Add(decision);
        return decision;
    }

    private HandDecision Decide(PersonFacts person)
    {
        bool known = _wagePublished && person.PriorYearMonthlyWage is not null;
        if (person.DeterminedBase is decimal before)
        {
            if (person.Correction == Correction.CrossYear)
            {
                return HandDecision.By(HandRule.CrossYear, before);
            }

            if (person.Correction == Correction.None || !known)
            {
                return HandDecision.By(HandRule.InYearFreeze, before);
            }
        }

        if (known)
        {
            decimal wage = person.PriorYearMonthlyWage.GetValueOrDefault();
            return wage < _lower ? HandDecision.By(HandRule.Floor, _floor)
                : wage > _upper ? HandDecision.By(HandRule.Ceiling, _ceiling)
                : HandDecision.By(HandRule.OwnWage, wage);
        }

        if (_wagePublished && person.FirstMonthWage is decimal first)
        {
            return first < _lower ? HandDecision.By(HandRule.NewHireFloor, _floor)
                : first > _upper ? HandDecision.By(HandRule.NewHireCeiling, _ceiling)
                : HandDecision.By(HandRule.NewHire, first);
        }

        return person.PreviousYearBase is decimal previous
            ? HandDecision.By(HandRule.CarryOver, previous)
            : HandDecision.Undetermined;
    }

    /// <summary>Decides an employer all of whose persons are counted.</summary>
    public HandDecision Decide(EmployerFacts employer, HandTotals totals)
    {
        bool enterprise = employer.Kind == EmployerKind.Enterprise;
        if (employer.DeterminedBase is decimal before)
        {
            if (!enterprise || employer.Restructuring == Restructuring.None)
            {
                return HandDecision.By(HandRule.Freeze, before);
            }
        }

        decimal sum = totals.Bases + totals.Exempt;
        if (!enterprise)
        {
            return totals.Unknown
                ? HandDecision.Undetermined
                : totals.Resting(totals.Exempt > 0m ? HandRule.OrganSumWithExempt : HandRule.OrganSum, sum);
        }

        if (_wagePublished && employer.MaterialsComplete && employer.PriorYearMonthlyTotalWages is decimal reported)
        {
            decimal own = reported + totals.ExemptOutside;
            return totals.Unknown ? HandDecision.Undetermined
                : own >= sum ? totals.Resting(HandRule.OwnTotal, own)
                : totals.Resting(totals.Exempt > 0m ? HandRule.SumWithExempt : HandRule.Sum, sum);
        }

        return employer.PreviousYearBase is decimal previous
            ? HandDecision.By(HandRule.CarryOver, previous)
            : HandDecision.Undetermined;
    }
}
