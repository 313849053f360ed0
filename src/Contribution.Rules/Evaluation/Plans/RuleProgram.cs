using System.Numerics;
using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>The rules of one determination as steps. Safe to share between threads.</summary>
internal sealed class RuleProgram
{
    private readonly StepProgram _program;
    private readonly RuleMasks[] _rules;
    private readonly int _mayFind;

    /// <summary>Turns rules into steps.</summary>
    /// <exception cref="OverflowException">The values of the rules can exceed machine words.</exception>
    public RuleProgram(RuleSet set, BaseKind kind)
    {
        Determination determination = set.For(kind);
        CaseSymbols symbols = CaseSymbols.For(kind);
        ProgramBuilder builder = new(symbols);
        int[] applies = Applies(builder, determination);
        _rules = new RuleMasks[applies.Length];
        for (int place = 0; place < applies.Length; place++)
        {
            // Rules that the same others silence share the union of these.
            int silenced = determination
                .Silencers(place)
                .Aggregate(ProgramBuilder.None, (mask, other) => builder.Or(mask, applies[other]));
            int decides = builder.And(applies[place], ProgramBuilder.Not(silenced));
            _rules[place] = WithBase(builder, decides, determination.Rules[place].Base?.Root, set.Rounding.Rounding);
        }

        FindingScreen screen = new(builder, kind, determination, Array.ConvertAll(_rules, rule => rule.Decides));
        _mayFind = screen.Mask([.. set.Findings.Where(finding => finding.For == kind)]);
        _program = new StepProgram(builder);
    }

    /// <summary>The columns that the rules read.</summary>
    public IEnumerable<int> Reads => _program.Reads;

    /// <summary>Memory for one thread.</summary>
    public ProgramMemory NewMemory() => new(_program);

    /// <summary>Decides the cases of a block.</summary>
    /// <param name="memory">Steps leave their results here; it knows the reference wage.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="block">Which block of them.</param>
    /// <param name="count">The number of cases of the block, from 1 to 64.</param>
    /// <param name="decided">Takes decisions, one for each case, and the cases of each rule.</param>
    public void Decide(ProgramMemory memory, FactColumns cases, int block, int count, DecidedBlock decided)
    {
        _program.Run(memory, cases, block, count);
        ulong[] masks = memory.Masks;
        ulong live = ulong.MaxValue >> (FactColumns.BlockSize - count);
        (ulong any, ulong twice, ulong unknown) = (0, 0, 0);
        Span<CompactDecision> decisions = decided.Decisions.AsSpan(0, count);
        for (int place = 0; place < _rules.Length; place++)
        {
            ref readonly RuleMasks rule = ref _rules[place];
            ulong mask = masks[rule.Decides] & live;
            decided.ByRule[place] = mask;
            if (mask == 0)
            {
                continue;
            }

            twice |= any & mask;
            any |= mask;
            unknown |= mask & ~masks[rule.Known];
            if (rule.Column >= 0)
            {
                Write(mask, place, memory.Column(rule.Column), decisions);
            }
            else
            {
                long fen = rule.Figure >= 0 ? memory.Figures.Numbers[rule.Figure] : 0;
                Write(mask, new CompactDecision(place, fen), decisions);
            }
        }

        decided.MayFind = masks[_mayFind] & live;
        (decided.Count, decided.Undecided, decided.Twice, decided.UnknownBase) = (count, live & ~any, twice, unknown);
        Write(decided.Undecided, default, decisions);
    }

    private static void Write(ulong mask, int rule, ReadOnlySpan<long> fen, Span<CompactDecision> decisions)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            int index = BitOperations.TrailingZeroCount(mask);
            decisions[index] = new CompactDecision(rule, fen[index]);
        }
    }

    private static void Write(ulong mask, CompactDecision decision, Span<CompactDecision> decisions)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            decisions[BitOperations.TrailingZeroCount(mask)] = decision;
        }
    }

    private static int[] Applies(ProgramBuilder builder, Determination determination)
    {
        ConditionCompiler conditions = new(builder);
        int[] applies = new int[determination.Rules.Length];
        for (int place = 0; place < applies.Length; place++)
        {
            // An exception applies only where a rule that it overrides applies; overridden rules come first.
            IReadOnlyList<int> overridden = determination.Overridden(place);
            int considered =
                overridden.Count == 0
                    ? ProgramBuilder.All
                    : overridden.Aggregate(ProgramBuilder.None, (mask, other) => builder.Or(mask, applies[other]));
            applies[place] = builder.And(considered, conditions.Mask(determination.Rules[place].When.Root));
        }

        return applies;
    }

    private static RuleMasks WithBase(ProgramBuilder builder, int decides, Node? expression, Rounding rounding)
    {
        if (expression is null)
        {
            return new RuleMasks(decides, ProgramBuilder.All, -1, -1);
        }

        int known = builder.Known(expression);
        (int column, int figure) = new NumberCompiler(builder).Base(expression, rounding);
        return new RuleMasks(decides, known, column, figure);
    }
}
