using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps.SharedFigures;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// Collects the steps of a program. The same step is made once, and a value known beforehand needs no step. Conditions and
/// numbers are turned into steps by <see cref="ConditionCompiler"/> and <see cref="NumberCompiler"/>.
/// </summary>
internal sealed class ProgramBuilder
{
    /// <summary>The mask without a case.</summary>
    public const int None = 0;

    /// <summary>The mask of all cases.</summary>
    public const int All = None ^ 1;

    // A mask and its complement.
    private const int Pair = 2;

    private const int OperandBits = 24;

    private readonly CaseSymbols _symbols;
    private readonly Dictionary<long, int> _made = [];
    private readonly Dictionary<string, int> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _conditions = new(StringComparer.Ordinal);
    private readonly List<Rational> _most = [];

    /// <summary>A program over the columns of a kind of base.</summary>
    public ProgramBuilder(CaseSymbols symbols)
    {
        _symbols = symbols;
        Facts = symbols.All.Length;
        foreach (Symbol symbol in symbols.All)
        {
            _most.Add(WordBounds.Find(symbol));
        }

        MaskCount = Pair;
    }

    /// <summary>The number of columns of facts.</summary>
    public int Facts { get; }

    /// <summary>The number of columns, the computed ones among them.</summary>
    public int ColumnCount => _most.Count;

    /// <summary>The number of masks, complements among them.</summary>
    public int MaskCount { get; private set; }

    /// <summary>The steps.</summary>
    public List<Step> Steps { get; } = [];

    /// <summary>The figures.</summary>
    public List<Figure> Figures { get; } = [];

    /// <summary>The shared conditions.</summary>
    public List<SharedCondition> Conditions { get; } = [];

    /// <summary>The mask of each of them.</summary>
    public List<int> ConditionMasks { get; } = [];

    /// <summary>The roundings.</summary>
    public List<WholeRounding> Roundings { get; } = [];

    /// <summary>The lists of figures that columns reach.</summary>
    public List<int[]> Tiers { get; } = [];

    /// <summary>The columns whose known bits are read.</summary>
    public List<int> KnownColumns { get; } = [];

    /// <summary>The mask of the known bits of each of them.</summary>
    public List<int> KnownMasks { get; } = [];

    /// <summary>The columns of facts that are read.</summary>
    public SortedSet<int> Reads { get; } = [];

    /// <summary>Whether an expression has the same value in all cases.</summary>
    public static bool IsShared(Node node) => node.Facts().All(fact => fact.IsShared);

    /// <summary>A bound for the magnitude of the values of a column.</summary>
    public Rational Most(int column) => _most[column];

    /// <summary>The column of a fact.</summary>
    public int Column(Symbol symbol)
    {
        int column = _symbols.PlaceOf(symbol);
        Reads.Add(column);
        return column;
    }

    /// <summary>The cases in which everything that an expression reads is known.</summary>
    public int Known(Node node)
    {
        int mask = All;
        foreach (Symbol symbol in node.Facts())
        {
            mask = And(mask, symbol.IsShared ? Condition(SharedCondition.Known(symbol)) : Known(symbol));
        }

        return mask;
    }

    /// <summary>The mask of a shared condition.</summary>
    public int Condition(SharedCondition condition)
    {
        string key = condition.Key;
        if (!_conditions.TryGetValue(key, out int mask))
        {
            _conditions.Add(key, mask = NewMask());
            Conditions.Add(condition);
            ConditionMasks.Add(mask);
        }

        return mask;
    }

    /// <summary>The number of a figure.</summary>
    public int Add(Figure figure)
    {
        string key = figure.Key;
        if (!_figures.TryGetValue(key, out int place))
        {
            _figures.Add(key, place = Figures.Count);
            Figures.Add(figure);
        }

        return place;
    }

    /// <summary>The number of a rounding.</summary>
    public int Add(WholeRounding rounding)
    {
        Roundings.Add(rounding);
        return Roundings.Count - 1;
    }

    /// <summary>The complement of a mask; no step is made for it.</summary>
    public static int Not(int mask) => mask ^ 1;

    /// <summary>The number of a list of figures.</summary>
    public int Add(int[] tiers)
    {
        int place = Tiers.FindIndex(made => made.AsSpan().SequenceEqual(tiers));
        if (place >= 0)
        {
            return place;
        }

        Tiers.Add(tiers);
        return Tiers.Count - 1;
    }

    /// <summary>Both masks.</summary>
    public int And(int a, int b) =>
        a == All ? b
        : b == All || a == b ? a
        : a == None || b == None || a == Not(b) ? None
        : Mask(StepKind.And, Math.Min(a, b), Math.Max(a, b));

    /// <summary>Either mask.</summary>
    public int Or(int a, int b) => Not(And(Not(a), Not(b)));

    /// <summary>A mask that a step gives.</summary>
    public int Mask(StepKind kind, int a, int b)
    {
        if (!_made.TryGetValue(Key(kind, a, b), out int mask))
        {
            _made.Add(Key(kind, a, b), mask = NewMask());
            Steps.Add(new Step(kind, mask, a, b));
        }

        return mask;
    }

    /// <summary>A column that a step gives.</summary>
    /// <param name="kind">The step.</param>
    /// <param name="a">Its first operand.</param>
    /// <param name="b">Its second operand.</param>
    /// <param name="most">A bound for the magnitude of the result.</param>
    /// <exception cref="OverflowException">A word does not hold it.</exception>
    public int Column(StepKind kind, int a, int b, Rational most)
    {
        WordBounds.Check(most);
        if (!_made.TryGetValue(Key(kind, a, b), out int column))
        {
            _made.Add(Key(kind, a, b), column = ColumnCount);
            _most.Add(most);
            Steps.Add(new Step(kind, column, a, b));
        }

        return column;
    }

    private int Known(Symbol symbol)
    {
        if (!symbol.MayBeUnknown)
        {
            return All;
        }

        int column = Column(symbol);
        int place = KnownColumns.IndexOf(column);
        if (place >= 0)
        {
            return KnownMasks[place];
        }

        KnownColumns.Add(column);
        KnownMasks.Add(MaskCount);
        return NewMask();
    }

    private int NewMask()
    {
        int mask = MaskCount;
        MaskCount += Pair;
        return mask;
    }

    private static long Key(StepKind kind, int a, int b) =>
        ((long)kind << (2 * OperandBits)) | ((long)a << OperandBits) | (long)b;
}
