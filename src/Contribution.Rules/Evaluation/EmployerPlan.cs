using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The compiled rules for the employer's base, with what its decisions rest on.</summary>
internal sealed class EmployerPlan
{
    private const string Path = "/employer";

    private readonly RuleSet _set;
    private readonly DeterminationPlan<Int128> _plan;
    private readonly ImmutableHashSet<string> _restOnBases;

    public EmployerPlan(RuleSet set)
    {
        _set = set;
        _plan = new DeterminationPlan<Int128>(set, BaseKind.EmployerBase);
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

    /// <summary>
    /// Determines the employer's base. A decision that rests on the individual bases, by its own rule or by one that
    /// could have silenced it, is provisional when one of them is.
    /// </summary>
    public ContributionBase Determine(
        EmployerFacts employer,
        Decision? decided,
        long? referenceWage,
        PersonTotals totals,
        ImmutableArray<Finding>.Builder findings
    )
    {
        CaseSlots<Int128> slots = new(_plan.Layout);
        slots.Set(Vocabulary.ReferenceWage, referenceWage);
        slots.Set(Vocabulary.IndividualBases, totals.IndividualBases);
        slots.Set(Vocabulary.ExemptWages, totals.ExemptWages);
        slots.Set(Vocabulary.ExemptWagesOutside, totals.ExemptWagesOutside);
        slots.Set(Vocabulary.Headcount, totals.Headcount);
        EmployerSlots.Fill(slots, Vocabulary.EmployerFacts, employer);
        _plan.Prepare(slots);

        Decision decision = decided ?? _plan.Decide(slots, Path);
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
            : Answers.Undetermined(employer.Id, _plan.Missing(slots, Path));
        _plan.AddFindings(slots, answer, Path, findings);
        return answer;
    }

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
