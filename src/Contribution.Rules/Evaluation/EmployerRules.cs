using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The rules for the employer's base, in one form.</summary>
internal interface IEmployerRules
{
    /// <summary>
    /// Determines the employer's base. A decision that rests on the individual bases, by its own rule or by one that
    /// could have silenced it, is provisional when one of them is.
    /// </summary>
    /// <exception cref="OverflowException">The totals are more than the integers of this form hold.</exception>
    ContributionBase Determine(
        EmployerFacts employer,
        Decision? decided,
        long? referenceWage,
        PersonTotals totals,
        List<Finding> findings
    );

    /// <summary>The decision alone, with its status.</summary>
    /// <exception cref="OverflowException">The totals are more than the integers of this form hold.</exception>
    EmployerDecision Decide(EmployerFacts employer, long? referenceWage, PersonTotals totals);
}

/// <summary>The rules for the employer's base, with what its decisions rest on.</summary>
/// <typeparam name="T">The integer that holds the employer's values.</typeparam>
internal sealed class EmployerRules<T> : IEmployerRules
    where T : struct, IBinaryInteger<T>
{
    private readonly RuleSet _set;
    private readonly DeterminationPlan<T> _plan;
    private readonly ImmutableHashSet<string> _restOnBases;
    private readonly EmployerSlots<T> _employerSlots;
    private readonly ImmutableArray<(int Place, ulong Bit)> _totals;

    /// <summary>Makes the rules ready in a form.</summary>
    public EmployerRules(RuleSet set, Func<SlotLayout, IRuleForm<T>> form)
    {
        _set = set;
        _plan = new DeterminationPlan<T>(set, BaseKind.EmployerBase, form);
        _employerSlots = new EmployerSlots<T>(_plan.Layout, form(_plan.Layout).LoadEmployer());
        _totals = [.. Vocabulary.Totals.Select(total => (_plan.Layout.Of(total), _plan.Layout.Bit(total)))];
        Determination determination = set.EmployerBase;
        _restOnBases =
        [
            .. determination
                .Rules.Where(
                    (_, place) =>
                        determination
                            .Silencers(place)
                            .Append(place)
                            .Any(other => ReadsBases(determination.Rules[other]))
                )
                .Select(rule => rule.Id),
        ];
    }

    /// <inheritdoc/>
    public ContributionBase Determine(
        EmployerFacts employer,
        Decision? decided,
        long? referenceWage,
        PersonTotals totals,
        List<Finding> findings
    )
    {
        CaseSlots<T> slots = Filled(employer, referenceWage, totals);
        Decision decision = decided ?? _plan.Decide(slots, CasePlace.Employer);
        ContributionBase answer = decision.Rule is Rule rule
            ? Answers.By(
                _set,
                rule,
                decision,
                employer.Id,
                Status(rule, totals),
                employer.ProvisionalBase,
                employer.ProvisionalMonths
            )
            : Answers.Undetermined(employer.Id, _plan.Missing(slots, CasePlace.Employer));
        _plan.AddFindings(slots, answer, decision, CasePlace.Employer, findings);
        return answer;
    }

    /// <inheritdoc/>
    public EmployerDecision Decide(EmployerFacts employer, long? referenceWage, PersonTotals totals)
    {
        Decision decision = _plan.Decide(Filled(employer, referenceWage, totals), CasePlace.Employer);
        return new EmployerDecision(
            decision,
            decision.Rule is Rule rule ? Status(rule, totals) : DeterminationStatus.Undetermined
        );
    }

    private CaseSlots<T> Filled(EmployerFacts employer, long? referenceWage, PersonTotals totals)
    {
        CaseSlots<T> slots = new(_plan.Layout);
        _plan.SetWage(slots, referenceWage);
        Set(slots, 0, totals.IndividualBases);
        Set(slots, 1, totals.ExemptWages);
        Set(slots, 2, totals.ExemptWagesOutside);
        Set(slots, 3, totals.Headcount);
        _employerSlots.Fill(slots, employer);
        _plan.Prepare(slots);
        return slots;
    }

    /// <summary>Sets one of <see cref="Vocabulary.Totals"/>, by its place among them.</summary>
    private void Set(CaseSlots<T> slots, int total, Int128? value) =>
        slots.Set(_totals[total].Place, _totals[total].Bit, value is Int128 known ? T.CreateChecked(known) : null);

    private DeterminationStatus Status(Rule rule, PersonTotals totals) =>
        totals.AnyProvisional && rule.Base is not null && _restOnBases.Contains(rule.Id)
            ? DeterminationStatus.Provisional
            : rule.Status;

    private static bool ReadsBases(Rule rule) =>
        new[] { rule.When.Root, rule.Base?.Root }
            .OfType<Node>()
            .SelectMany(node => node.Facts())
            .Contains(Vocabulary.IndividualBases);
}
