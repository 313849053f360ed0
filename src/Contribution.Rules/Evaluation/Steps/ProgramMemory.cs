using Contribution.Rules.Evaluation.Steps.SharedFigures;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>The masks and computed columns of one program, for one thread at a time.</summary>
internal sealed class ProgramMemory
{
    private readonly StepProgram _program;
    private readonly int _facts;
    private readonly long[][] _columns;
    private readonly ulong[][] _known;
    private FactColumns? _cases;
    private int _block;
    private int _count;

    /// <summary>Memory for a program.</summary>
    /// <param name="program">The program.</param>
    public ProgramMemory(StepProgram program)
    {
        (_program, _facts) = (program, program.Facts);
        Masks = new ulong[program.Masks];
        Masks[ProgramBuilder.All] = ulong.MaxValue;
        _columns = new long[_facts + program.Temporaries][];
        _known = new ulong[_facts][];
        for (int column = _facts; column < _columns.Length; column++)
        {
            _columns[column] = new long[FactColumns.BlockSize];
        }

        Figures = program.FiguresFor(null);
        program.SetConditions(Figures, Masks);
    }

    /// <summary>The masks.</summary>
    public ulong[] Masks { get; }

    /// <summary>The figures for the reference wage.</summary>
    public FigureValues Figures { get; private set; }

    /// <summary>Sets the reference wage, in its grains; null is not known.</summary>
    public void SetWage(long? wage)
    {
        if (Figures.Wage != wage)
        {
            Figures = _program.FiguresFor(wage);
            _program.SetConditions(Figures, Masks);
        }
    }

    /// <summary>Begins with another block.</summary>
    public void Begin(FactColumns cases, int block, int count)
    {
        (_block, _count) = (block, count);
        if (_cases == cases)
        {
            return;
        }

        // Nearly always the columns are those of the block before.
        _cases = cases;
        foreach (int column in _program.Reads)
        {
            _columns[column] = cases.ValuesOf(column);
            _known[column] = cases.KnownOf(column);
        }
    }

    /// <summary>The values of a column in the block, with those behind the last case.</summary>
    public ReadOnlySpan<long> Column(int column) =>
        column < _facts
            ? _columns[column].AsSpan(_block * FactColumns.BlockSize, FactColumns.BlockSize)
            : _columns[column];

    /// <summary>The known bits of a column in the block.</summary>
    public ulong Known(int column) => _known[column][_block];

    /// <summary>The values of a computed column.</summary>
    public Span<long> Temporary(int column) => _columns[column].AsSpan(0, _count);
}
