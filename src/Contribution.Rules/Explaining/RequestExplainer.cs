using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Explaining;

/// <summary>Explains the answers to one valid request.</summary>
/// <param name="set">The rule set that covers it.</param>
/// <param name="request">The request.</param>
/// <param name="wage">The reference wage that the rules read; null is not known.</param>
/// <param name="used">The rule set and the reference wage as explanations cite them.</param>
internal sealed class RequestExplainer(
    RuleSet set,
    BasesRequest request,
    ReferenceWage? wage,
    (AppliedRuleSet RuleSet, AppliedReferenceWage? Wage) used
)
{
    /// <summary>The employer's explanation, if there is one, and then each person's.</summary>
    public IEnumerable<Explanation> All() =>
        request
            .Persons.Select((_, index) => Person(index))
            .Prepend(request.Employer is null ? null : Employer())
            .OfType<Explanation>();

    public Explanation Person(int index)
    {
        PersonFacts person = request.Persons[index];
        CaseReading reading = Read(index);
        return Explain(
            BaseKind.IndividualBase,
            reading,
            new CasePlace(index),
            person.Id,
            reading.Decided?.Status,
            (person.ProvisionalBase, person.ProvisionalMonths)
        );
    }

    /// <summary>The employer's explanation; the request has one.</summary>
    public Explanation Employer()
    {
        Totals totals = new(request.UnreadPersons);
        for (int index = 0; index < request.Persons.Length; index++)
        {
            totals.Add(request.Persons[index], Read(index));
        }

        EmployerFacts employer = request.Employer!;
        CaseReading reading = Read(BaseKind.EmployerBase, CaseFacts.Read(employer, totals, wage), CasePlace.Employer);
        ProvisionalExplanation? provisional = reading.Decided is Rule rule
            ? EmployerStatus.Provisional(set, rule, totals)
            : null;
        return Explain(
            BaseKind.EmployerBase,
            reading,
            CasePlace.Employer,
            employer.Id,
            provisional is null ? reading.Decided?.Status : DeterminationStatus.Provisional,
            (employer.ProvisionalBase, employer.ProvisionalMonths),
            TotalsText.Explain(totals),
            provisional
        );
    }

    private CaseReading Read(int index) =>
        Read(
            BaseKind.IndividualBase,
            CaseFacts.Read(request.Persons[index], request.Employer, wage),
            new CasePlace(index)
        );

    private CaseReading Read(BaseKind kind, CaseFacts facts, CasePlace place) =>
        new(set, kind, facts, place.ToString());

    private Explanation Explain(
        BaseKind kind,
        CaseReading reading,
        CasePlace place,
        string id,
        DeterminationStatus? status,
        (decimal? Base, int? Months) paid,
        TotalsExplanation? totals = null,
        ProvisionalExplanation? provisional = null
    )
    {
        RuleExplainer rules = new(set, kind, reading);
        ImmutableArray<Symbol> missing = reading.Decided is null
            ? new OpenRules(set, kind).Find(reading.Facts.Second)
            : [];
        if (reading.Decided is null && missing.IsEmpty)
        {
            throw new RuleSetDefectException(set.Id, place.ToString(), Defects.NoneOpen);
        }

        UnknownFacts unknown = new(set, kind);
        decimal? amount = reading.Base?.ToDecimal();
        ContributionBase answer =
            reading.Decided is Rule decided && status is DeterminationStatus given
                ? new ContributionBase(
                    id,
                    decided.RulingFor(given),
                    amount.GetValueOrDefault(),
                    TrueUp.AppliesTo(set, given) ? TrueUp.Adjustment(amount, paid.Base, paid.Months) : null
                )
                : ContributionBase.Undetermined(id, unknown.Names(missing));
        ImmutableArray<ArithmeticLine> arithmetic = reading.Decided?.Base is { } expression
            ? new ComputationText(set, reading.Facts).Base(expression)
            : [];
        TrueUpExplanation? trueUp = TrueUpText.Explain(set, answer, paid.Base, paid.Months);
        Wording said = AnswerWording.Write(
            kind,
            answer,
            reading.Decided,
            arithmetic,
            trueUp,
            WordingList.Facts(unknown, new PartNames(set), missing)
        );
        return new Explanation(
            kind: kind,
            ruleSet: used.RuleSet,
            answer: answer,
            zh: said.Zh,
            en: said.En,
            rules: rules.All()
        )
        {
            RequestId = request.RequestId,
            ReferenceWage = used.Wage,
            Arithmetic = arithmetic,
            TrueUp = trueUp,
            Totals = totals,
            Provisional = provisional,
        };
    }
}
