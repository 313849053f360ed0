using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Requests;

/// <summary>
/// The bases of one kind by the definition, case by case: for rules and totals that machine words do not hold. A hundred
/// times slower than columns, and exact at any size.
/// </summary>
internal sealed class ExactBases(RuleSet set, BaseKind kind)
{
    private const int FenPerYuan = 100;

    private readonly ImmutableArray<FindingRule> _findings = [.. set.Findings.Where(finding => finding.For == kind)];
    private readonly Rulings _rulings = new(set, kind);
    private readonly OpenRules _open = new(set, kind);

    /// <summary>Decides a person.</summary>
    public Decision Decide(PersonFacts person, EmployerFacts? employer, ReferenceWage? wage, CasePlace place) =>
        Decide(CaseFacts.Read(person, employer, wage), place);

    /// <summary>Decides an employer.</summary>
    public Decision Decide(EmployerFacts employer, ReferenceWage? wage, PersonSums sums) =>
        Decide(FactsOf(employer, wage, sums), CasePlace.Employer);

    /// <summary>Determines the base of a person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="employer">The employer; null is none.</param>
    /// <param name="wage">The reference wage; null is not known.</param>
    /// <param name="place">Where the person stands.</param>
    /// <param name="decision">The decisions.</param>
    /// <param name="findings">Takes the findings.</param>
    public ContributionBase Determine(
        PersonFacts person,
        EmployerFacts? employer,
        ReferenceWage? wage,
        CasePlace place,
        Decision decision,
        ref List<Finding>? findings
    )
    {
        CaseFacts facts = CaseFacts.Read(person, employer, wage);
        Rule? rule = decision.Deciding;
        ContributionBase answer = rule is null
            ? Undetermined(person.Id, facts, place)
            : _rulings.Answer(
                _rulings.Get(rule),
                decision.Base ?? 0,
                person.Id,
                person.ProvisionalBase,
                person.ProvisionalMonths
            );
        AddFindings(facts, answer, place, ref findings);
        return answer;
    }

    /// <summary>Determines the base of an employer.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="wage">The reference wage; null is not known.</param>
    /// <param name="decided">What another engine decided; null is none.</param>
    /// <param name="sums">What was added up of its persons.</param>
    /// <param name="findings">Takes the findings.</param>
    public ContributionBase Determine(
        EmployerFacts employer,
        ReferenceWage? wage,
        Decision? decided,
        PersonSums sums,
        ref List<Finding>? findings
    )
    {
        CaseFacts facts = FactsOf(employer, wage, sums);
        Decision decision = decided ?? Decide(facts, CasePlace.Employer);
        ContributionBase answer = decision.Deciding is not Rule rule
            ? Undetermined(employer.Id, facts, CasePlace.Employer)
            : _rulings.Answer(
                _rulings.Get(rule, sums.AnyProvisional),
                decision.Base ?? 0,
                employer.Id,
                employer.ProvisionalBase,
                employer.ProvisionalMonths
            );
        AddFindings(facts, answer, CasePlace.Employer, ref findings);
        return answer;
    }

    private Decision Decide(CaseFacts facts, CasePlace place)
    {
        CaseReading reading = new(set, kind, facts, place.ToString());
        return new Decision(reading.Decided, reading.Base is Rational yuan ? yuan.ToDecimal() * FenPerYuan : 0);
    }

    private ContributionBase Undetermined(string id, CaseFacts facts, CasePlace place)
    {
        ImmutableArray<string> missing = _open.Missing(facts.Second);
        return missing.IsEmpty
            ? throw new RuleSetDefectException(set.Id, place.ToString(), Defects.NoneOpen)
            : ContributionBase.Undetermined(id, missing);
    }

    private void AddFindings(CaseFacts facts, ContributionBase answer, CasePlace place, ref List<Finding>? findings)
    {
        facts.AddAnswer(answer);
        foreach (FindingRule finding in _findings.Where(finding => facts.First.Truth(finding.When.Root) == true))
        {
            (findings ??= []).Add(
                new Finding(
                    finding.Id,
                    place.ToString(),
                    finding.ZhText.With(facts.First),
                    finding.EnText.With(facts.First)
                )
            );
        }
    }

    private static CaseFacts FactsOf(EmployerFacts employer, ReferenceWage? wage, PersonSums sums) =>
        CaseFacts.Read(
            employer,
            [
                sums.BasesUnknown ? null : Yuan(sums.Bases),
                sums.ExemptUnknown ? null : Yuan(sums.Exempt),
                sums.ExemptOutsideUnknown ? null : Yuan(sums.ExemptOutside),
            ],
            sums.Heads,
            wage
        );

    private static Rational Yuan(FenSum fen) => new((BigInteger)fen.Total, FenPerYuan);
}
