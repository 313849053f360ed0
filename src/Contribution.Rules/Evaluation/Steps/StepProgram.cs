using Contribution.Rules.Evaluation.Steps.SharedFigures;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// A list of steps over the columns of up to 64 cases: every step runs for every case, so that there is no branch on a
/// fact. Immutable; each thread brings its own memory.
/// </summary>
internal sealed class StepProgram
{
    private readonly Step[] _arithmetic;
    private readonly Step[] _comparisons;
    private readonly Step[] _joints;
    private readonly FigureTable _figures;
    private readonly WholeRounding[] _roundings;
    private readonly int[][] _tiers;
    private readonly int[] _knownColumns;
    private readonly int[] _knownMasks;
    private readonly int[] _conditionMasks;

    /// <summary>A program as its builder leaves it.</summary>
    public StepProgram(ProgramBuilder built)
    {
        // Columns are computed from columns alone and comparisons read no mask, so that each kind runs in a loop of its own.
        _arithmetic = [.. built.Steps.Where(step => step.Kind > StepKind.And)];
        _comparisons = [.. built.Steps.Where(step => step.Kind is StepKind.Greater or StepKind.Equal)];
        _joints = [.. built.Steps.Where(step => step.Kind == StepKind.And)];
        _figures = new FigureTable([.. built.Figures], [.. built.Conditions]);
        _roundings = [.. built.Roundings];
        _tiers = [.. built.Tiers];
        _knownColumns = [.. built.KnownColumns];
        _knownMasks = [.. built.KnownMasks];
        _conditionMasks = [.. built.ConditionMasks];
        (Masks, Facts, Temporaries) = (built.MaskCount, built.Facts, built.ColumnCount - built.Facts);
        Reads = [.. built.Reads];
    }

    /// <summary>The number of masks.</summary>
    public int Masks { get; }

    /// <summary>The number of columns of facts; the computed ones come after them.</summary>
    public int Facts { get; }

    /// <summary>The number of computed columns.</summary>
    public int Temporaries { get; }

    /// <summary>The columns of facts that it reads.</summary>
    public int[] Reads { get; }

    /// <summary>The figures for a reference wage.</summary>
    public FigureValues FiguresFor(long? wage) => _figures.For(wage);

    /// <summary>Runs all steps.</summary>
    /// <param name="memory">Takes masks and columns.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="block">Which block of them.</param>
    /// <param name="count">The number of cases of the block, from 1 to 64; bits above are without meaning.</param>
    public void Run(ProgramMemory memory, FactColumns cases, int block, int count)
    {
        Span<ulong> masks = memory.Masks;
        long[] numbers = memory.Figures.Numbers;
        memory.Begin(cases, block, count);
        for (int place = 0; place < _knownColumns.Length; place++)
        {
            Set(masks, _knownMasks[place], memory.Known(_knownColumns[place]));
        }

        foreach (ref readonly Step step in _arithmetic.AsSpan())
        {
            Compute(step, memory, numbers);
        }

        foreach (ref readonly Step step in _comparisons.AsSpan())
        {
            ReadOnlySpan<long> values = memory.Column(step.A);
            ulong mask =
                step.Kind == StepKind.Greater
                    ? Kernels.Greater(values, numbers[step.B], count)
                    : Kernels.Equal(values, numbers[step.B], count);
            Set(masks, step.Target, mask);
        }

        foreach (ref readonly Step step in _joints.AsSpan())
        {
            Set(masks, step.Target, masks[step.A] & masks[step.B]);
        }
    }

    /// <summary>Sets the shared conditions, once for a reference wage.</summary>
    public void SetConditions(FigureValues figures, Span<ulong> masks)
    {
        for (int place = 0; place < _conditionMasks.Length; place++)
        {
            Set(masks, _conditionMasks[place], figures.Masks[place]);
        }
    }

    private static void Set(Span<ulong> masks, int target, ulong mask)
    {
        masks[target] = mask;
        masks[ProgramBuilder.Not(target)] = ~mask;
    }

    private void Compute(Step step, ProgramMemory memory, long[] numbers)
    {
        ReadOnlySpan<long> a = memory.Column(step.A);
        Span<long> into = memory.Temporary(step.Target);
        switch (step.Kind)
        {
            case StepKind.Scale:
                Kernels.Scale(a, numbers[step.B], into);
                break;
            case StepKind.Add:
                Kernels.Add(a, memory.Column(step.B), into);
                break;
            case StepKind.Subtract:
                Kernels.Subtract(a, memory.Column(step.B), into);
                break;
            case StepKind.AddFigure:
                Kernels.Add(a, numbers[step.B], into);
                break;
            case StepKind.Maximum:
                Kernels.Maximum(a, memory.Column(step.B), into);
                break;
            case StepKind.Minimum:
                Kernels.Minimum(a, memory.Column(step.B), into);
                break;
            case StepKind.MaximumFigure:
                Kernels.Maximum(a, numbers[step.B], into);
                break;
            case StepKind.MinimumFigure:
                Kernels.Minimum(a, numbers[step.B], into);
                break;
            case StepKind.Round:
                Kernels.Round(a, _roundings[step.B], into);
                break;
            case StepKind.Tier:
                Kernels.Tier(a, numbers, _tiers[step.B], into);
                break;
            default:
                throw new InvalidOperationException($"no step: {step}");
        }
    }
}
