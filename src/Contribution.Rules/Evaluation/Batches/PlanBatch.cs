using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Evaluation.Requests;
using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Facts;

namespace Contribution.Rules.Evaluation.Batches;

/// <summary>A batch over columns.</summary>
internal sealed class PlanBatch : IBatch
{
    private readonly DeterminationPlan _plan;
    private readonly Workspace _workspace;
    private readonly EmployerBase _employers;
    private readonly Func<long?, bool> _keepsOrder;
    private readonly BatchRefusal _facts;
    private readonly ColumnCheck _columns;
    private bool _isChecked;
    private ReferenceWage? _checked;
    private long? _grains;

    /// <summary>A batch.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="plan">The rules for persons.</param>
    /// <param name="employers">The rules for employers.</param>
    /// <param name="keepsOrder">Whether a reference wage keeps the order of the amounts.</param>
    public PlanBatch(RuleSet set, DeterminationPlan plan, EmployerBase employers, Func<long?, bool> keepsOrder)
    {
        RuleSet = set;
        (_plan, _employers, _keepsOrder) = (plan, employers, keepsOrder);
        _workspace = new Workspace(plan, withFindings: false);
        _facts = new BatchRefusal(set);
        _columns = new ColumnCheck(set, plan.Reads);
    }

    /// <inheritdoc/>
    public RuleSet RuleSet { get; }

    /// <inheritdoc/>
    public Decision Expand(CompactDecision decision) =>
        decision.Rule < _plan.Rules.Length
            ? decision.ToDecision(_plan.Rules)
            : throw new ArgumentException($"{RuleSet.Id} has no rule {decision.Rule}", nameof(decision));

    /// <inheritdoc/>
    public Decision Decide(
        EmployerFacts? employer,
        ReferenceWage? wage,
        ReadOnlySpan<PersonFacts> persons,
        Span<Decision> decisions
    )
    {
        CheckRoom(persons.Length, decisions.Length);
        CheckWage(wage);
        Workspace? begun = employer is null || !_employers.FitsWords ? null : _employers.TryBegin(employer, _grains);
        uint covered =
            begun is null || string.IsNullOrWhiteSpace(employer!.Id)
                ? 0
                : RuleSet.Coverage.CategoriesWith(employer.Kind);
        if (covered == 0)
        {
            // Reports the fault, if there is one.
            covered = _facts.Check(employer);
        }

        PersonSums sums = default;
        _workspace.SetWage(_grains);
        _workspace.SetEmployer(employer, Math.Min(persons.Length, FactColumns.BlockSize));
        Decide(persons, covered, decisions, ref sums);
        return employer is null ? default : _employers.Decide(employer, wage, sums, begun);
    }

    /// <inheritdoc/>
    public void Decide(ReferenceWage? wage, FactColumns persons, int count, Span<CompactDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, persons.Capacity);
        CheckRoom(count, decisions.Length);
        CheckWage(wage);
        _workspace.SetWage(_grains);
        for (int from = 0; from < count; from += FactColumns.BlockSize)
        {
            int block = from / FactColumns.BlockSize;
            int some = Math.Min(count - from, FactColumns.BlockSize);
            _columns.Check(persons, block, some);
            Span<CompactDecision> into = decisions.Slice(from, some);
            _workspace.Decide(persons, block, some, from, CasePlace.PathOf);
            _workspace.Decided.Decisions.AsSpan(0, some).CopyTo(into);
        }
    }

    private void Decide(ReadOnlySpan<PersonFacts> persons, uint covered, Span<Decision> decisions, ref PersonSums sums)
    {
        for (int from = 0; from < persons.Length; from += FactColumns.BlockSize)
        {
            ReadOnlySpan<PersonFacts> some = persons.Slice(
                from,
                Math.Min(persons.Length - from, FactColumns.BlockSize)
            );
            int count = some.Length;
            if (!_workspace.TryTake(some, covered))
            {
                // Reports the fault of the first person.
                _facts.Check(some, from, covered);
            }

            _workspace.Decide(count, from, CasePlace.PathOf);
            _plan.Totals.Add(_workspace.Decided, _workspace.Cases, ref sums);
            Span<Decision> into = decisions.Slice(from, count);
            for (int row = 0; row < count; row++)
            {
                into[row] = _workspace.Decided.Decisions[row].ToDecision(_plan.Rules);
            }
        }
    }

    private static void CheckRoom(int persons, int decisions)
    {
        if (decisions < persons)
        {
            throw new ArgumentException($"room for {decisions} of {persons} decisions", nameof(decisions));
        }
    }

    private void CheckWage(ReferenceWage? wage)
    {
        if (_isChecked && wage == _checked)
        {
            return;
        }

        BatchRefusal.Check(wage);
        long? grains = wage?.Grains;
        if (!_keepsOrder(grains))
        {
            throw new ArgumentException($"breaks the order of the amounts of {RuleSet.Id}: {wage}", nameof(wage));
        }

        (_isChecked, _checked, _grains) = (true, wage, grains);
    }
}
