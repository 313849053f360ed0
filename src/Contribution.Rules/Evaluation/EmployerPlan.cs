using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The compiled rules for the employer's base, with what its decisions rest on.</summary>
internal sealed class EmployerPlan
{
    private readonly RuleSet _set;
    private readonly DeterminationPlan<Int128> _plan;
    private readonly ImmutableArray<Ruling> _onProvisional;
    private readonly EmployerSlots<Int128> _employerSlots;
    private readonly ImmutableArray<(int Place, ulong Bit)> _totals;

    public EmployerPlan(RuleSet set)
    {
        _set = set;
        _plan = new DeterminationPlan<Int128>(set, BaseKind.EmployerBase);
        _employerSlots = new EmployerSlots<Int128>(_plan.Layout);
        _totals = [.. Vocabulary.Totals.Select(total => (_plan.Layout.Of(total), _plan.Layout.Bit(total)))];
        Determination determination = set.EmployerBase;
        _onProvisional =
        [
            .. _plan.Rulings.Select(
                (ruling, place) =>
                    ruling.HasBase && RestsOnBases(determination, place)
                        ? ruling with
                        {
                            Status = DeterminationStatus.Provisional,
                        }
                        : ruling
            ),
        ];
    }

    /// <summary>The places of what the employer's rules read.</summary>
    public SlotLayout Layout => _plan.Layout;

    /// <summary>
    /// Determines the employer's base. A decision that rests on the individual bases, by its own rule or by one that
    /// could have silenced it, is provisional when one of them is.
    /// </summary>
    /// <param name="employer">The employer.</param>
    /// <param name="decided">What another engine decided; null is none.</param>
    /// <param name="referenceWage">The reference wage, in its grains; null is not known.</param>
    /// <param name="totals">The persons.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="room">Room of this plan's <see cref="Layout"/>; null takes some.</param>
    public ContributionBase Determine(
        EmployerFacts employer,
        Decision? decided,
        long? referenceWage,
        PersonTotals totals,
        List<Finding> findings,
        CaseSlots<Int128>? room = null
    )
    {
        CaseSlots<Int128> slots = room ?? new CaseSlots<Int128>(Layout);
        Fill(slots, employer, referenceWage, totals);
        int rule = decided is Decision given
            ? _plan.Decided(given, out Int128 fen)
            : _plan.Decide(slots, CasePlace.Employer, out fen);
        ContributionBase answer =
            rule >= 0
                ? Answers.By(
                    _set,
                    Ruling(rule, totals),
                    fen,
                    employer.Id,
                    employer.ProvisionalBase,
                    employer.ProvisionalMonths
                )
                : Answers.Undetermined(employer.Id, _plan.Missing(slots, CasePlace.Employer));
        _plan.AddFindings(slots, answer, fen, CasePlace.Employer, findings);
        return answer;
    }

    /// <summary>The decision alone, with its status.</summary>
    public EmployerDecision Decide(
        EmployerFacts employer,
        long? referenceWage,
        PersonTotals totals,
        CaseSlots<Int128> slots
    )
    {
        Fill(slots, employer, referenceWage, totals);
        int rule = _plan.Decide(slots, CasePlace.Employer, out Int128 fen);
        return new EmployerDecision(
            _plan.Decision(rule, fen),
            rule >= 0 ? Ruling(rule, totals).Status : DeterminationStatus.Undetermined
        );
    }

    private void Fill(CaseSlots<Int128> slots, EmployerFacts employer, long? referenceWage, PersonTotals totals)
    {
        slots.Clear();
        _plan.SetWage(slots, referenceWage);
        Set(slots, 0, totals.IndividualBases);
        Set(slots, 1, totals.ExemptWages);
        Set(slots, 2, totals.ExemptWagesOutside);
        Set(slots, 3, totals.Headcount);
        _employerSlots.Fill(slots, employer);
        _plan.Prepare(slots);
    }

    /// <summary>Sets one of <see cref="Vocabulary.Totals"/>, by its place among them.</summary>
    private void Set(CaseSlots<Int128> slots, int total, Int128? value) =>
        slots.Set(_totals[total].Place, _totals[total].Bit, value);

    private Ruling Ruling(int rule, PersonTotals totals) =>
        totals.AnyProvisional ? _onProvisional[rule] : _plan.Rulings[rule];

    private static bool RestsOnBases(Determination determination, int rule) =>
        determination.Silencers(rule).Append(rule).Any(other => ReadsBases(determination.Rules[other]));

    private static bool ReadsBases(Rule rule) =>
        new[] { rule.When.Root, rule.Base?.Root }
            .OfType<Node>()
            .SelectMany(node => node.Facts())
            .Contains(Vocabulary.IndividualBases);
}
