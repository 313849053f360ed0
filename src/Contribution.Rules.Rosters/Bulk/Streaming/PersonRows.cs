using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.FactTables;
using Contribution.Rules.Rosters.Csv;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Layouts;
using Contribution.Rules.Rosters.Months;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>The facts of up to 64 persons in the columns that the rules read; each worker has its own.</summary>
internal sealed class PersonRows
{
    private static readonly ImmutableArray<int> PersonColumns =
    [
        .. Vocabulary.PersonFacts.Select(fact => StreamedRules.ColumnOf(fact.Name)),
    ];

    private static readonly int CategoryColumn = StreamedRules.ColumnOf("category");

    private readonly int[] _employerColumns;
    private readonly EmployerTable _employers;
    private readonly FactColumn[] _columns;
    private readonly int[] _places;
    private readonly long[] _read;
    private readonly EmployerCategories _categories;
    private readonly int _id;
    private readonly int _employerId;
    private readonly byte[] _givenEmployer;
    private readonly int _category;
    private readonly int _givenCategory = -1;
    private readonly int _correction;
    private readonly int _determined;
    private readonly MonthCells? _months;
    private int _employer = EmployerTable.None;
    private ulong _insured;
    private int _coveredOf = EmployerTable.None;
    private uint _covered;

    public PersonRows(
        IReadOnlyCollection<StreamedRules> rules,
        EmployerTable employers,
        Columns columns,
        RosterCoverage coverage,
        PersonMonths? months
    )
    {
        _employers = employers;
        _months = months is null ? null : new MonthCells(months, columns);
        // What the rules of one insurance read does not harm those of another.
        _employerColumns =
        [
            .. Enumerable
                .Range(0, EmployerTable.Facts.Length)
                .Select(fact => rules.Max(insurance => insurance.EmployerColumns[fact])),
        ];
        _columns = [.. FactColumn.Find(columns, PersonFactTable.Values, PersonFactTable.Blank)];
        _places = [.. _columns.Select(column => column.IsForRules ? StreamedRules.ColumnOf(column.Name) : -1)];
        _read = new long[_columns.Length];
        _categories = new EmployerCategories(coverage);
        _id = columns.Find("id")!.Index;
        _employerId = columns.Find("employerId")?.Index ?? -1;
        _givenEmployer = Encoding.UTF8.GetBytes(CellText.CleanId(columns.Default("employerId") ?? ""));
        _category = PlaceOf("category");
        if (
            columns.Default("category") is string word
            && ChoiceText.Read("category", CellText.Clean(word), out PersonCategory given) is null
        )
        {
            _givenCategory = (int)given;
        }

        _correction = PlaceOf("correction");
        _determined = PlaceOf("determinedBase");
    }

    /// <summary>The columns.</summary>
    public FactColumns Facts { get; } = FactColumns.ForPersons(FactColumns.BlockSize);

    /// <summary>How many persons there are.</summary>
    public int Count { get; private set; }

    /// <summary>The employer of the person to be read.</summary>
    public int Employer => _employer;

    /// <summary>The employer of each person.</summary>
    public int[] Employers { get; } = new int[FactColumns.BlockSize];

    /// <summary>The months in which each person is insured, a bit for each that is asked for.</summary>
    public ulong[] Insured { get; } = new ulong[FactColumns.BlockSize];

    /// <summary>Whether the person that was read is an employee without an employer.</summary>
    public bool IsUnplaced => _employer == _employers.NoEmployer && Unplaced.NeedsEmployer((PersonCategory)Category);

    /// <summary>Where the id of the row that was read begins and ends.</summary>
    public ReadOnlySpan<byte> IdOf(Chunk chunk, RowFields row) => row.Slice(chunk.Bytes, _id);

    /// <summary>Where the id of a row begins, and how long it is.</summary>
    public (int From, int Length) IdIn(RowFields row) => row.Place(_id);

    /// <summary>Finds the employer of a row; the rest is read only if somebody wants it.</summary>
    /// <returns>Whether id and employer are written in the plainest way, and the employer is on its list.</returns>
    public bool TryFindEmployer(Chunk chunk, RowFields row)
    {
        ReadOnlySpan<byte> employer = _employerId < 0 ? _givenEmployer : row.Slice(chunk.Bytes, _employerId);
        if (employer.IsEmpty)
        {
            _employer = _employers.NoEmployer;
        }
        else if (_employer >= _employers.Count || _employer < 0 || !_employers.Has(_employer, employer))
        {
            // Lists are often in the order of their employers; this one is another than that of the row before.
            _employer = _employers.Find(employer);
        }

        ReadOnlySpan<byte> id = IdOf(chunk, row);
        return _employer >= 0
            && PlainId.Is(id, chunk)
            && (_category >= 0 || (_givenCategory >= 0 && PlainId.IsSomebody(id)));
    }

    /// <summary>Reads the facts of a row whose employer was found, as the next person.</summary>
    /// <returns>Whether all are written in the plainest way, and nothing is wrong with them.</returns>
    public bool TryRead(Chunk chunk, RowFields row)
    {
        ulong known = 0;
        for (int place = 0; place < _columns.Length; place++)
        {
            FactColumn column = _columns[place];
            bool isEmpty = row.IsEmpty(column.Column);
            bool read = isEmpty
                ? column.TryReadNone(out _read[place])
                : column.TryRead(row.Slice(chunk.Bytes, column.Column), out _read[place]);
            if (!read)
            {
                return false;
            }

            known |= isEmpty ? 0 : 1UL << place;
        }

        if (!IsSound(known) || _months?.TryRead(chunk.Bytes, row, out _insured) == false)
        {
            return false;
        }

        for (int place = 0; place < _columns.Length; place++)
        {
            if (_places[place] >= 0)
            {
                Set(_places[place], _read[place], ((known >> place) & 1) != 0);
            }
        }

        if (_category < 0)
        {
            Set(CategoryColumn, _givenCategory, isKnown: true);
        }

        return true;
    }

    /// <summary>Takes the facts of a person who was read with care, as the next person.</summary>
    public void Take(PersonFacts person, int employer, ulong insured)
    {
        (_employer, _insured) = (employer, insured);
        for (int place = 0; place < PersonColumns.Length; place++)
        {
            long? value = Vocabulary.PersonFacts[place].Read(person);
            Set(PersonColumns[place], value.GetValueOrDefault(), value.HasValue);
        }
    }

    /// <summary>Keeps the person that was read.</summary>
    public void Keep()
    {
        ReadOnlySpan<long> facts = _employers.Values(_employer);
        ulong known = _employers.Known(_employer);
        for (int fact = 0; fact < facts.Length; fact++)
        {
            if (_employerColumns[fact] is >= 0 and int column)
            {
                Set(column, facts[fact], ((known >> fact) & 1) != 0);
            }
        }

        Insured[Count] = _insured;
        Employers[Count++] = _employer;
    }

    private int Category => _category < 0 ? _givenCategory : (int)_read[_category];

    /// <summary>Forgets all persons.</summary>
    public void Clear() => Count = 0;

    private bool IsSound(ulong known)
    {
        if (_coveredOf != _employer)
        {
            (_coveredOf, _covered) = (_employer, _categories.With(_employers.Kind(_employer)));
        }

        bool corrects = _correction >= 0 && _read[_correction] != (int)Correction.None;
        bool isDetermined = _determined >= 0 && ((known >> _determined) & 1) != 0;
        return (!corrects || isDetermined) && ((_covered >> Category) & 1) != 0;
    }

    private void Set(int column, long value, bool isKnown)
    {
        Facts.Values(column)[Count] = value;
        ref ulong word = ref Facts.Known(column)[0];
        ulong bit = 1UL << Count;
        word = isKnown ? word | bit : word & ~bit;
    }

    /// <summary>The place of a fact among the list's columns; -1 where the list does not have it.</summary>
    private int PlaceOf(string fact) =>
        Array.FindIndex(_columns, column => string.Equals(column.Name, fact, StringComparison.Ordinal));
}
