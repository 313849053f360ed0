using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>The rules for one kind of base over columns. Safe to share between threads; each brings a workspace.</summary>
internal sealed class DeterminationPlan
{
    private readonly RuleSet _set;

    /// <summary>Makes the rules ready.</summary>
    /// <exception cref="OverflowException">Machine words do not hold everything that the rules can come to.</exception>
    public DeterminationPlan(RuleSet set, BaseKind kind)
    {
        (_set, Kind) = (set, kind);
        Rules = set.For(kind).Rules;
        Program = new RuleProgram(set, kind);
        ImmutableArray<FindingRule> findings = [.. set.Findings.Where(finding => finding.For == kind)];
        Findings = findings.IsEmpty ? null : new FindingProgram(kind, findings);
        Rulings = new Rulings(set, kind);
        Missing = new MissingFacts<string[]>(set, kind, names => ImmutableCollectionsMarshal.AsArray(names)!);
    }

    /// <summary>The kind of base.</summary>
    public BaseKind Kind { get; }

    /// <summary>The rules.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The rules as steps.</summary>
    public RuleProgram Program { get; }

    /// <summary>The findings as steps; null where there are none.</summary>
    public FindingProgram? Findings { get; }

    /// <summary>What answers say.</summary>
    public Rulings Rulings { get; }

    /// <summary>What undecided cases miss.</summary>
    public MissingFacts<string[]> Missing { get; }

    /// <summary>Makes the rules ready; null where machine words do not hold everything that they can come to.</summary>
    public static DeterminationPlan? TryCreate(RuleSet set, BaseKind kind)
    {
        try
        {
            return new DeterminationPlan(set, kind);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>What is wrong with the first defective case of a block.</summary>
    /// <param name="decided">The block.</param>
    /// <param name="pathOf">Where a case stands, by its place in the block.</param>
    public RuleSetDefectException DefectOf(DecidedBlock decided, Func<int, string> pathOf)
    {
        int first = BitOperations.TrailingZeroCount(decided.Twice | decided.UnknownBase);
        bool isTwice = ((decided.Twice >> first) & 1) != 0;
        return new RuleSetDefectException(_set.Id, pathOf(first), isTwice ? Defects.TwoRules : Defects.UnknownBase);
    }

    /// <summary>The facts that a case misses, of a block whose questions were asked.</summary>
    /// <exception cref="RuleSetDefectException">No rule is open.</exception>
    public ImmutableArray<string> FindMissing(Workspace workspace, int row, CasePlace place)
    {
        string[] missing = Missing.Find(workspace.Missing, workspace.Cases, row, workspace.Wage);
        return missing.Length > 0
            ? ImmutableCollectionsMarshal.AsImmutableArray(missing)
            : throw new RuleSetDefectException(_set.Id, place.ToString(), Defects.NoneOpen);
    }
}
