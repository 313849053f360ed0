using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>The findings of a kind of base as steps: they run once the answers are there. Safe to share between threads.</summary>
internal sealed class FindingProgram
{
    private readonly CaseSymbols _symbols;
    private readonly ImmutableArray<FindingRule> _findings;
    private readonly StepProgram _program;
    private readonly int[] _masks;
    private readonly Symbol[][] _shown;
    private readonly int _status;
    private readonly int _base;
    private readonly int _adjustment;

    /// <summary>Turns findings into steps.</summary>
    /// <exception cref="OverflowException">Machine words do not hold everything that they can come to.</exception>
    public FindingProgram(BaseKind kind, ImmutableArray<FindingRule> findings)
    {
        _symbols = CaseSymbols.For(kind);
        _findings = findings;
        ProgramBuilder builder = new(_symbols);
        ConditionCompiler conditions = new(builder);
        _masks = [.. findings.Select(finding => conditions.Mask(finding.When.Root))];
        _program = new StepProgram(builder);
        _shown =
        [
            .. findings.Select(finding =>
                finding
                    .ZhText.Figures.Concat(finding.EnText.Figures)
                    .SelectMany(figure => figure.Facts())
                    .Distinct()
                    .ToArray()
            ),
        ];
        _status = _symbols.PlaceOf(Vocabulary.Status);
        _base = _symbols.PlaceOf(Vocabulary.Base);
        _adjustment = _symbols.PlaceOf(Vocabulary.Adjustment);
    }

    /// <summary>The columns that conditions and sentences read.</summary>
    public IEnumerable<int> Reads =>
        _program.Reads.Concat(_shown.SelectMany(shown => shown).Select(_symbols.PlaceOf).Where(column => column >= 0));

    /// <summary>Memory for one thread.</summary>
    public ProgramMemory NewMemory() => new(_program, _symbols.All.Length);

    /// <summary>Puts an answer into the columns of its case.</summary>
    public void Take(ContributionBase answer, long fen, FactColumns cases, int row)
    {
        cases.ValuesOf(_status)[row] = (long)answer.Status;
        Set(cases, _base, row, answer.Ruling.HasBase ? fen : null);
        Set(cases, _adjustment, row, answer.Adjustment is decimal yuan ? Fen.FromYuan(yuan) : null);
    }

    /// <summary>Adds the findings of a block, case by case.</summary>
    /// <param name="memory">Knows the reference wage.</param>
    /// <param name="cases">The cases, in the first block.</param>
    /// <param name="taken">The cases whose answers were taken; at least one.</param>
    /// <param name="first">The place of the first case.</param>
    /// <param name="into">Takes the findings.</param>
    public void Add(ProgramMemory memory, FactColumns cases, ulong taken, CasePlace first, ref List<Finding>? into)
    {
        _program.Run(memory, cases, block: 0, FactColumns.BlockSize - BitOperations.LeadingZeroCount(taken));
        ulong any = 0;
        foreach (int mask in _masks)
        {
            any |= memory.Masks[mask];
        }

        any &= taken;
        for (; any != 0; any &= any - 1)
        {
            int row = BitOperations.TrailingZeroCount(any);
            CasePlace place = first.Person < 0 ? first : new CasePlace(first.Person + row);
            for (int finding = 0; finding < _masks.Length; finding++)
            {
                if (((memory.Masks[_masks[finding]] >> row) & 1) != 0)
                {
                    FindingSentences words = new(_findings[finding], _shown[finding], place);
                    words.Keep(_symbols, cases, row, memory.Figures.Wage);
                    (into ??= []).Add(new Finding(_findings[finding].Id, words));
                }
            }
        }
    }

    private static void Set(FactColumns cases, int column, int row, long? value)
    {
        cases.ValuesOf(column)[row] = value.GetValueOrDefault();
        ref ulong known = ref cases.KnownOf(column)[row / FactColumns.BlockSize];
        ulong bit = 1UL << row;
        known = value.HasValue ? known | bit : known & ~bit;
    }
}
