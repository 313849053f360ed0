using Contribution.Rules.Evaluation.Columns;

namespace Contribution.Rules;

/// <summary>
/// Facts of many cases in columns. A value is money in fen, a count, the ordinal of a choice (the value of its enum; an
/// absent employer's kind is the number of kinds), or 0 and 1 for a truth value. A bit beside each value says whether
/// the fact is known: bit n % 64 of word n / 64 for case n. Where the bit is not set, any value may stand: it decides
/// nothing. Choices and truth values are always known, and their bits are not read. A column that is not written has
/// the fact's default: not known, the default of <see cref="PersonFacts"/>, no employer.
/// </summary>
public sealed class FactColumns
{
    /// <summary>The number of cases that share one word of known bits.</summary>
    internal const int BlockSize = 64;

    private readonly CaseSymbols _symbols;

    // Memory for a column is allocated when it is first requested.
    private readonly long[]?[] _values;
    private readonly ulong[]?[] _known;

    private FactColumns(CaseSymbols symbols, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _symbols = symbols;
        Blocks = (capacity + BlockSize - 1) / BlockSize;
        _values = new long[]?[symbols.All.Length];
        _known = new ulong[]?[symbols.All.Length];
    }

    /// <summary>The capacity in cases: a multiple of <see cref="BlockSize"/>.</summary>
    internal int Capacity => Blocks * BlockSize;

    internal int Blocks { get; }

    /// <summary>Columns for facts of persons and of their employers.</summary>
    /// <param name="capacity">The capacity in persons.</param>
    public static FactColumns ForPersons(int capacity) => new(CaseSymbols.Persons, capacity);

    internal static FactColumns ForEmployers(int capacity) => new(CaseSymbols.Employers, capacity);

    /// <summary>The number of a column.</summary>
    /// <param name="fact">The fact as expressions call it: <c>person.priorYearMonthlyWage</c>, <c>employer.kind</c>.</param>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    public int IndexOf(string fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        int place = _symbols.PlaceOf(fact);
        return place >= 0 && place < _symbols.Facts.Length
            ? place
            : throw new ArgumentException($"no fact: {fact}", nameof(fact));
    }

    /// <summary>The values of a column, to be read and written.</summary>
    /// <param name="column">The number of the column, from <see cref="IndexOf"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public Span<long> Values(int column) => ValuesOf(Checked(column));

    /// <summary>The known bits of a column, to be read and written.</summary>
    /// <param name="column">The number of the column, from <see cref="IndexOf"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public Span<ulong> Known(int column) => KnownOf(Checked(column));

    private int Checked(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, _symbols.Facts.Length);
        return column;
    }

    internal long[] ValuesOf(int column) => _values[column] ?? Allocate(column);

    internal ulong[] KnownOf(int column) => _known[column] ??= new ulong[Blocks];

    /// <summary>A value; null where it is not known.</summary>
    internal long? Find(int column, int row)
    {
        bool isKnown =
            !_symbols.All[column].MayBeUnknown || ((KnownOf(column)[row / BlockSize] >> (row % BlockSize)) & 1) != 0;
        return isKnown ? ValuesOf(column)[row] : null;
    }

    /// <summary>Gives one value, or that it is not known, to the first cases of the first block.</summary>
    internal void Fill(int column, long? value, int count)
    {
        ValuesOf(column).AsSpan(0, count).Fill(value.GetValueOrDefault());
        KnownOf(column)[0] = value.HasValue ? ulong.MaxValue : 0;
    }

    /// <summary>A new column holds the fact's default.</summary>
    private long[] Allocate(int column)
    {
        long[] values = new long[Capacity];
        values.AsSpan().Fill(_symbols.DefaultOf(column));
        return _values[column] = values;
    }
}
