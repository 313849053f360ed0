using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The rules for the employer's base: read in machine words, and in double words for totals beyond.</summary>
internal sealed class EmployerPlan
{
    private readonly EmployerRules<long> _rules;
    private readonly Lazy<EmployerRules<Int128>> _wide;

    public EmployerPlan(RuleSet set)
    {
        _rules = new EmployerRules<long>(set, layout => new StepReader(layout, WholeNumber.Most));
        _wide = new Lazy<EmployerRules<Int128>>(() => new EmployerRules<Int128>(set, RuleForms.AtOnce<Int128>));
    }

    /// <inheritdoc cref="EmployerRules{T}.Determine"/>
    public ContributionBase Determine(
        EmployerFacts employer,
        BaseDecisions? decided,
        long? referenceWage,
        PersonTotals totals,
        List<Finding> findings
    )
    {
        int before = findings.Count;
        try
        {
            return _rules.Determine(employer, decided, referenceWage, totals, findings);
        }
        catch (OverflowException)
        {
            findings.RemoveRange(before, findings.Count - before);
            return _wide.Value.Determine(employer, decided, referenceWage, totals, findings);
        }
    }

    /// <inheritdoc cref="EmployerRules{T}.Decide"/>
    public EmployerDecision Decide(EmployerFacts employer, long? referenceWage, PersonTotals totals)
    {
        try
        {
            return _rules.Decide(employer, referenceWage, totals);
        }
        catch (OverflowException)
        {
            return _wide.Value.Decide(employer, referenceWage, totals);
        }
    }
}
