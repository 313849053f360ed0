using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>The decisions of one rule set on up to 64 persons, and what they add up to; each worker has its own.</summary>
internal sealed class BlockDecisions
{
    private readonly PersonRows _rows;
    private readonly Workspace _workspace;

    public BlockDecisions(StreamedRules rules, EmployerTable employers, PersonRows rows)
    {
        (Rules, _rows) = (rules, rows);
        _workspace = new Workspace(rules.Plan, withFindings: false);
        _workspace.SetWage(rules.Wage);
        Totals = new EmployerTotals(employers.Count);
        ByRule = new long[rules.Plan.Rules.Length + 1];
    }

    /// <summary>The rules.</summary>
    public StreamedRules Rules { get; }

    /// <summary>What was added up by employer.</summary>
    public EmployerTotals Totals { get; }

    /// <summary>How many persons each rule decided; the last are those undetermined.</summary>
    public long[] ByRule { get; }

    /// <summary>The decision of each person.</summary>
    public CompactDecision[] Decisions => _workspace.Decided.Decisions;

    /// <summary>Decides all that are kept.</summary>
    /// <param name="nameOf">Names a person, for the report of a defect.</param>
    /// <exception cref="RuleSetDefectException">The rule set is faulty.</exception>
    public void Decide(Func<int, string> nameOf)
    {
        _workspace.Decide(_rows.Facts, block: 0, _rows.Count);
        DecidedBlock decided = _workspace.Decided;
        if (decided.IsDefective)
        {
            throw Rules.Plan.DefectOf(decided, nameOf);
        }

        if (decided.Undecided != 0)
        {
            Rules.Missing.Ask(_workspace.Missing, _rows.Facts, _rows.Count, Rules.Wage);
        }
    }

    /// <summary>Counts the decision on a person, for the employer too.</summary>
    public void Count(int row, CompactDecision decision, int employer)
    {
        ByRule[decision.Rule < 0 ? ByRule.Length - 1 : decision.Rule]++;
        if (employer < Totals.Count)
        {
            Rules.Plan.Program.Totals.Add(decision, _rows.Facts, row, ref Totals[employer]);
        }
    }

    /// <summary>What is written of an undetermined person.</summary>
    /// <exception cref="RuleSetDefectException">The person misses nothing: the rule set is faulty.</exception>
    public byte[] Missing(int row, Func<int, string> nameOf)
    {
        byte[] missing = Rules.Missing.Find(_workspace.Missing, _rows.Facts, row, Rules.Wage);
        return missing.Length == 0
            ? throw new RuleSetDefectException(Rules.Set.Id, nameOf(row), Defects.NoneOpen)
            : missing;
    }
}
