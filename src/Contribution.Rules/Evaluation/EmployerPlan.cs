using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// The rules for the employer's base: read in machine words for a few employers whose totals they hold, and compiled in
/// double words for many, and for totals beyond.
/// </summary>
internal sealed class EmployerPlan
{
    private const int MostRead = 100_000;

    private readonly Warming<IEmployerRules> _rules;

    public EmployerPlan(RuleSet set) =>
        _rules = new Warming<IEmployerRules>(
            new EmployerRules<long>(set, layout => new StepReader(layout, Int128.MaxValue)),
            () => new EmployerRules<Int128>(set, RuleForms.Compiled<Int128>),
            MostRead
        );

    /// <inheritdoc cref="IEmployerRules.Determine"/>
    public ContributionBase Determine(
        EmployerFacts employer,
        Decision? decided,
        long? referenceWage,
        PersonTotals totals,
        List<Finding> findings
    )
    {
        int before = findings.Count;
        try
        {
            return _rules.For(1).Determine(employer, decided, referenceWage, totals, findings);
        }
        catch (OverflowException)
        {
            findings.RemoveRange(before, findings.Count - before);
            return _rules.Compiled.Determine(employer, decided, referenceWage, totals, findings);
        }
    }

    /// <inheritdoc cref="IEmployerRules.Decide"/>
    public EmployerDecision Decide(EmployerFacts employer, long? referenceWage, PersonTotals totals)
    {
        try
        {
            return _rules.For(1).Decide(employer, referenceWage, totals);
        }
        catch (OverflowException)
        {
            return _rules.Compiled.Decide(employer, referenceWage, totals);
        }
    }
}
