using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Facts;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Requests;

/// <summary>
/// The employer's base by the definition, exact at any size: for rules and totals that machine words do not hold.
/// </summary>
/// <param name="set">The rule set.</param>
internal sealed class ExactBases(RuleSet set)
{
    private static readonly string Path = CasePlace.Employer.ToString();

    private readonly ImmutableArray<FindingRule> _findings =
    [
        .. set.Findings.Where(finding => finding.For == BaseKind.EmployerBase),
    ];
    private readonly Rulings _rulings = new(set, BaseKind.EmployerBase);
    private readonly OpenRules _open = new(set, BaseKind.EmployerBase);

    /// <summary>Decides an employer.</summary>
    public Decision Decide(EmployerFacts employer, ReferenceWage? wage, PersonSums sums) =>
        Decide(FactsOf(employer, wage, sums));

    /// <summary>Determines the base of an employer.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="wage">The reference wage; null is not known.</param>
    /// <param name="decided">The decisions of another engine; null is none.</param>
    /// <param name="sums">The totals over its persons.</param>
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
        Decision decision = decided ?? Decide(facts);
        ContributionBase answer = decision.Deciding is not Rule rule
            ? Undetermined(employer.Id, facts)
            : _rulings.Answer(
                _rulings.Get(rule, sums.AnyProvisional),
                decision.Base ?? 0,
                employer.Id,
                employer.ProvisionalBase,
                employer.ProvisionalMonths
            );
        AddFindings(facts, answer, ref findings);
        return answer;
    }

    private Decision Decide(CaseFacts facts)
    {
        CaseReading reading = new(set, BaseKind.EmployerBase, facts, Path);
        return new Decision(reading.Decided, reading.Base is Rational yuan ? yuan.ToDecimal() * Fen.PerYuan : 0);
    }

    private ContributionBase Undetermined(string id, CaseFacts facts)
    {
        ImmutableArray<string> missing = _open.Missing(facts.Second);
        return missing.IsEmpty
            ? throw new RuleSetDefectException(set.Id, Path, Defects.NoneOpen)
            : ContributionBase.Undetermined(id, missing);
    }

    private void AddFindings(CaseFacts facts, ContributionBase answer, ref List<Finding>? findings)
    {
        facts.AddAnswer(answer.Status, answer.Base, answer.Adjustment);
        foreach (FindingRule finding in _findings.Where(finding => facts.First.Truth(finding.When.Root) == true))
        {
            (findings ??= []).Add(
                new Finding(finding.Id, Path, finding.ZhText.With(facts.First), finding.EnText.With(facts.First))
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

    private static Rational Yuan(FenSum fen) => new((BigInteger)fen.Total, Fen.PerYuan);
}
