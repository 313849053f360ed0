using System.Numerics;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Batches;

/// <summary>
/// Decides up to 64 persons at once whose facts lie in the first block of some columns, and adds them up; each thread has
/// its own.
/// </summary>
internal sealed class BlockDecider
{
    private readonly BlockRules _rules;
    private readonly FactColumns _cases;
    private readonly Workspace _workspace;

    /// <summary>Decides persons under a reference wage.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="cases">The columns.</param>
    /// <param name="wage">The reference wage in its grains; null is not known.</param>
    public BlockDecider(BlockRules rules, FactColumns cases, long? wage)
    {
        (_rules, _cases) = (rules, cases);
        _workspace = new Workspace(rules.Plan, withFindings: false);
        _workspace.SetWage(wage);
    }

    /// <summary>The decision of each person.</summary>
    public CompactDecision[] Decisions => _workspace.Decided.Decisions;

    /// <summary>Decides the first persons.</summary>
    /// <param name="count">The number, from 1 to 64.</param>
    /// <param name="pathOf">The place of a person, for the report of a defect.</param>
    /// <exception cref="RuleSetDefectException">
    /// The rule set is faulty, or a base is more than a <see cref="CompactDecision"/> holds.
    /// </exception>
    public void Decide(int count, Func<int, string> pathOf)
    {
        _workspace.Decide(_cases, block: 0, count, first: 0, pathOf);
        if (_workspace.Decided.Undecided != 0)
        {
            _rules.Missing.Ask(_workspace.Missing, _cases, count, _workspace.Wage);
        }
    }

    /// <summary>Adds successive persons to the totals of their employer.</summary>
    /// <param name="from">The first person.</param>
    /// <param name="to">The one behind the last.</param>
    /// <param name="sums">The totals.</param>
    public void Add(int from, int to, ref PersonSums sums) =>
        _rules.Plan.Totals.Add(_workspace.Decided, _cases, from, to, ref sums);

    /// <summary>Counts the persons by deciding rule.</summary>
    /// <param name="byRule">The numbers so far; the last is that of the undetermined.</param>
    public void Count(Span<long> byRule)
    {
        ulong[] masks = _workspace.Decided.ByRule;
        for (int rule = 0; rule < masks.Length; rule++)
        {
            byRule[rule] += BitOperations.PopCount(masks[rule]);
        }

        byRule[^1] += BitOperations.PopCount(_workspace.Decided.Undecided);
    }

    /// <summary>Writes the facts that an undecided person lacks.</summary>
    /// <exception cref="RuleSetDefectException">The person misses nothing: the rule set is faulty.</exception>
    public byte[] Missing(int row, Func<int, string> pathOf)
    {
        byte[] missing = _rules.Missing.Find(_workspace.Missing, _cases, row, _workspace.Wage);
        return missing.Length == 0
            ? throw new RuleSetDefectException(_rules.Set.Id, pathOf(row), Defects.NoneOpen)
            : missing;
    }

    /// <summary>The true-up of a base in fen.</summary>
    /// <param name="fen">The base, by a rule whose bases are trued up.</param>
    /// <param name="provisional">The base that was paid on, in fen.</param>
    /// <param name="months">For how many months.</param>
    public static long Adjustment(long fen, long provisional, long months) =>
        Fen.FromUncheckedYuan(TrueUp.Adjustment(Fen.ToYuan(fen), Fen.ToYuan(provisional), (int)months)!.Value);
}
