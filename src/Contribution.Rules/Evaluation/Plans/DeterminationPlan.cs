using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>
/// The rules for one kind of base over columns: in machine words, or by the definition where a word does not hold a value of
/// the rules. Safe to share between threads; each thread needs its own workspace.
/// </summary>
internal sealed class DeterminationPlan
{
    private readonly RuleSet _set;

    /// <summary>Makes the rules ready.</summary>
    public DeterminationPlan(RuleSet set, BaseKind kind)
    {
        (_set, Kind) = (set, kind);
        Rules = set.For(kind).Rules;
        Totals = new BlockTotals(set.For(kind));
        Rulings = new Rulings(set, kind);
        Exact = new ExactProgram(set, kind);
        ImmutableArray<FindingRule> findings = [.. set.Findings.Where(finding => finding.For == kind)];
        Findings = findings.IsEmpty ? null : new FindingProgram(kind, findings);
        try
        {
            Words = new RuleProgram(set, kind);
        }
        catch (OverflowException)
        {
            Words = null;
        }

        Missing = new MissingFacts<ImmutableArray<string>>(set, kind, names => names);
    }

    /// <summary>The kind of base.</summary>
    public BaseKind Kind { get; }

    /// <summary>The rules.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The rules as steps over machine words; null where these do not hold the rules.</summary>
    public RuleProgram? Words { get; }

    /// <summary>The rules by the definition.</summary>
    public ExactProgram Exact { get; }

    /// <summary>The columns that the rules and the totals read.</summary>
    public IEnumerable<int> Reads => Words is null ? Exact.Reads : Words.Reads.Concat(Totals.Reads).Distinct();

    /// <summary>The totals over persons; without meaning for employers.</summary>
    public BlockTotals Totals { get; }

    /// <summary>The findings; null where there are none.</summary>
    public FindingProgram? Findings { get; }

    /// <summary>The rulings, which answers refer to.</summary>
    public Rulings Rulings { get; }

    /// <summary>The facts that undecided cases lack.</summary>
    public MissingFacts<ImmutableArray<string>> Missing { get; }

    /// <summary>Makes the exception for the first defective case of a block.</summary>
    /// <param name="decided">The block.</param>
    /// <param name="first">The place of its first case.</param>
    /// <param name="pathOf">Gets the path of a case by its index.</param>
    public RuleSetDefectException DefectOf(DecidedBlock decided, int first, Func<int, string> pathOf)
    {
        int row = BitOperations.TrailingZeroCount(decided.Twice | decided.UnknownBase);
        bool isTwice = ((decided.Twice >> row) & 1) != 0;
        string defect = isTwice ? Defects.TwoRules : Defects.UnknownBase;
        return new RuleSetDefectException(_set.Id, pathOf(first + row), defect);
    }

    /// <summary>Makes the exception for a base that exceeds a <see cref="CompactDecision"/>.</summary>
    /// <param name="path">The place of the case.</param>
    public RuleSetDefectException LargeBase(string path) => new(_set.Id, path, Defects.LargeBase);

    /// <summary>The facts that a case misses, of a block whose questions were asked.</summary>
    /// <exception cref="RuleSetDefectException">No rule is open.</exception>
    public ImmutableArray<string> FindMissing(Workspace workspace, int row, CasePlace place)
    {
        ImmutableArray<string> missing = Missing.Find(workspace.Missing, workspace.Cases, row, workspace.Wage);
        return missing.IsEmpty
            ? throw new RuleSetDefectException(_set.Id, place.ToString(), Defects.NoneOpen)
            : missing;
    }
}
