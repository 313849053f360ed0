using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>
/// The findings of a kind of base, which are looked for once the answers are there: as steps, or by the definition where
/// machine words do not hold everything that they can come to. Safe to share between threads.
/// </summary>
internal sealed class FindingProgram
{
    private readonly CaseSymbols _symbols;
    private readonly ImmutableArray<FindingRule> _findings;
    private readonly StepProgram? _program;
    private readonly int[] _masks = [];
    private readonly Symbol[][] _shown;
    private readonly int _status;
    private readonly int _base;
    private readonly int _adjustment;

    /// <summary>Turns findings into steps, if machine words hold them.</summary>
    public FindingProgram(BaseKind kind, ImmutableArray<FindingRule> findings)
    {
        _symbols = CaseSymbols.For(kind);
        _findings = findings;
        try
        {
            ProgramBuilder builder = new(_symbols);
            ConditionCompiler conditions = new(builder);
            _masks = [.. findings.Select(finding => conditions.Mask(finding.When.Root))];
            _program = new StepProgram(builder);
        }
        catch (OverflowException)
        {
            _program = null;
        }

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
        _program is null
            ? Enumerable.Range(0, _symbols.Facts.Length)
            : _program.Reads.Concat(
                _shown.SelectMany(shown => shown).Select(_symbols.PlaceOf).Where(column => column >= 0)
            );

    /// <summary>Memory for one thread; null where the findings are no steps.</summary>
    public ProgramMemory? NewMemory() => _program is null ? null : new ProgramMemory(_program);

    /// <summary>Puts an answer into the columns of its case.</summary>
    public void Take(ContributionBase answer, long fen, FactColumns cases, int row)
    {
        cases.ValuesOf(_status)[row] = (long)answer.Status;
        Set(cases, _base, row, answer.Ruling.HasBase ? fen : null);
        Set(cases, _adjustment, row, answer.Adjustment is decimal yuan ? Fen.FromUncheckedYuan(yuan) : null);
    }

    /// <summary>Adds the findings of a block, case by case.</summary>
    /// <param name="workspace">The cases, and the memory of the steps.</param>
    /// <param name="first">The place of the first case.</param>
    /// <param name="into">Takes the findings.</param>
    public void Add(Workspace workspace, CasePlace first, ref List<Finding>? into)
    {
        for (ulong any = Found(workspace); any != 0; any &= any - 1)
        {
            int row = BitOperations.TrailingZeroCount(any);
            CasePlace place = new(first.Person + row);
            Interpreter? facts = _program is null
                ? CaseRow.Read(_symbols, workspace.Cases, row, workspace.Wage, testsAreUnknown: false)
                : null;
            for (int finding = 0; finding < _findings.Length; finding++)
            {
                if (Holds(finding, workspace, row, facts))
                {
                    FindingSentences words = new(_findings[finding], _shown[finding], place);
                    words.Keep(_symbols, workspace.Cases, row, workspace.Wage);
                    (into ??= []).Add(new Finding(_findings[finding].Id, words));
                }
            }
        }
    }

    /// <summary>The cases whose answers were taken that have a finding, or that may have one where there are no steps.</summary>
    private ulong Found(Workspace workspace)
    {
        ulong taken = workspace.Decided.MayFind;
        if (_program is null)
        {
            return taken;
        }

        ProgramMemory memory = workspace.Findings!;
        int count = FactColumns.BlockSize - BitOperations.LeadingZeroCount(taken);
        _program.Run(memory, workspace.Cases, block: 0, count);
        ulong any = 0;
        foreach (int mask in _masks)
        {
            any |= memory.Masks[mask];
        }

        return any & taken;
    }

    /// <summary>Whether a case has a finding: by the masks of the steps, or by its facts where there are none.</summary>
    private bool Holds(int finding, Workspace workspace, int row, Interpreter? facts) =>
        facts is null
            ? ((workspace.Findings!.Masks[_masks[finding]] >> row) & 1) != 0
            : facts.Truth(_findings[finding].When.Root) == true;

    private static void Set(FactColumns cases, int column, int row, long? value)
    {
        cases.ValuesOf(column)[row] = value.GetValueOrDefault();
        ref ulong known = ref cases.KnownOf(column)[row / FactColumns.BlockSize];
        ulong bit = 1UL << row;
        known = value.HasValue ? known | bit : known & ~bit;
    }
}
