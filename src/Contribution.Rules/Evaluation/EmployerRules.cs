using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The rules for the employer's base, with what its decisions rest on.</summary>
/// <typeparam name="T">The integer that holds the employer's values.</typeparam>
internal sealed class EmployerRules<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly RuleSet _set;
    private readonly DeterminationPlan<T> _plan;
    private readonly ImmutableArray<Ruling> _onProvisional;
    private readonly EmployerSlots<T> _employerSlots;
    private readonly (int Place, ulong Bit)[] _totals;

    // The room of the last employer, for the next one; who finds it taken makes another.
    private CaseSlots<T>? _spare;

    /// <summary>Makes the rules ready in a form.</summary>
    public EmployerRules(RuleSet set, Func<SlotLayout, IRuleForm<T>> form)
    {
        _set = set;
        _plan = new DeterminationPlan<T>(set, BaseKind.EmployerBase, form);
        _employerSlots = new EmployerSlots<T>(_plan.Layout, form(_plan.Layout).LoadEmployer());
        _totals = Array.ConvertAll([.. Vocabulary.Totals], total => (_plan.Layout.Of(total), _plan.Layout.Bit(total)));
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

    /// <summary>
    /// Determines the employer's base. A decision that rests on the individual bases, by its own rule or by one that
    /// could have silenced it, is provisional when one of them is.
    /// </summary>
    /// <exception cref="OverflowException">The totals are more than the integers hold.</exception>
    public ContributionBase Determine(
        EmployerFacts employer,
        BaseDecisions? decided,
        long? referenceWage,
        PersonTotals totals,
        List<Finding> findings
    )
    {
        CaseSlots<T> slots = Filled(employer, referenceWage, totals);
        int rule = decided is null
            ? _plan.Decide(slots, CasePlace.Employer, out T fen)
            : _plan.Decided(decided, CasePlace.Employer, out fen);
        ContributionBase answer =
            rule >= 0
                ? Answers.By(
                    _set,
                    Ruling(rule, totals),
                    Fen.ToYuan(fen),
                    employer.Id,
                    employer.ProvisionalBase,
                    employer.ProvisionalMonths
                )
                : Answers.Undetermined(employer.Id, _plan.Missing(slots, CasePlace.Employer));
        _plan.AddFindings(slots, answer, fen, CasePlace.Employer, findings);
        Volatile.Write(ref _spare, slots);
        return answer;
    }

    /// <summary>The decision alone, with its status.</summary>
    /// <exception cref="OverflowException">The totals are more than the integers hold.</exception>
    public EmployerDecision Decide(EmployerFacts employer, long? referenceWage, PersonTotals totals)
    {
        CaseSlots<T> slots = Filled(employer, referenceWage, totals);
        int rule = _plan.Decide(slots, CasePlace.Employer, out T fen);
        Volatile.Write(ref _spare, slots);
        return new EmployerDecision(
            _plan.Decision(rule, fen),
            rule >= 0 ? Ruling(rule, totals).Status : DeterminationStatus.Undetermined
        );
    }

    private CaseSlots<T> Filled(EmployerFacts employer, long? referenceWage, PersonTotals totals)
    {
        CaseSlots<T> slots = Interlocked.Exchange(ref _spare, null) ?? new CaseSlots<T>(_plan.Layout);
        slots.Clear();
        _plan.SetWage(slots, referenceWage);
        ref readonly PersonSums sums = ref totals.Sums;
        Set(slots, 0, sums.BasesUnknown ? null : sums.Bases.As<T>());
        Set(slots, 1, sums.ExemptUnknown ? null : sums.Exempt.As<T>());
        Set(slots, 2, sums.ExemptOutsideUnknown ? null : sums.ExemptOutside.As<T>());
        Set(slots, 3, MachineInteger.Of<T>(sums.Heads));
        _employerSlots.Fill(slots, employer);
        _plan.Prepare(slots);
        return slots;
    }

    /// <summary>Sets one of <see cref="Vocabulary.Totals"/>, by its place among them.</summary>
    private void Set(CaseSlots<T> slots, int total, T? value) =>
        slots.Set(_totals[total].Place, _totals[total].Bit, value);

    private Ruling Ruling(int rule, PersonTotals totals) =>
        totals.AnyProvisional ? _onProvisional[rule] : _plan.Rulings[rule];

    private static bool RestsOnBases(Determination determination, int rule) =>
        ReadsBases(determination.Rules[rule])
        || determination.Silencers(rule).Any(other => ReadsBases(determination.Rules[other]));

    private static bool ReadsBases(Rule rule) =>
        new[] { rule.When.Root, rule.Base?.Root }
            .OfType<Node>()
            .SelectMany(node => node.Facts())
            .Contains(Vocabulary.IndividualBases);
}
