using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using Contribution.Rules.FactTables;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Values;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Reading.Persons;
using Contribution.Rules.Rosters.Input.Reading.Values;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;

/// <summary>The facts of up to 64 persons in the columns that the rules read; each worker has its own.</summary>
internal sealed class PersonRows
{
    private static readonly ImmutableArray<int> PersonColumns =
    [
        .. Vocabulary.PersonFacts.Select(fact => StreamedRules.ColumnOf(fact.Name)),
    ];

    private static readonly int CategoryColumn = StreamedRules.ColumnOf("category");

    private readonly (int Fact, long[] Values, ulong[] Known)[] _ofEmployer;
    private readonly EmployerTable _employers;
    private readonly FactColumn[] _columns;
    private readonly int[] _listed;
    private readonly long[][] _values;
    private readonly ulong[][] _knownBits;
    private readonly ulong _required;
    private readonly CoverageTable _coverage;
    private readonly int _id;
    private readonly bool _isIdNumber;
    private readonly int _idNumber;
    private readonly int _employerId;
    private readonly byte[] _givenEmployer;
    private readonly int _category;
    private readonly int _givenCategory = -1;
    private readonly int _correction;
    private readonly int _determined;
    private readonly int _filed;
    private readonly int _declared;
    private readonly MonthCells? _months;
    private int _employer = EmployerTable.None;
    private ulong _known;
    private ulong _notKept;
    private ulong _insured;
    private int _coveredOf = EmployerTable.None;
    private uint _covered;

    public PersonRows(
        IReadOnlyCollection<StreamedRules> rules,
        EmployerTable employers,
        Columns columns,
        CoverageTable coverage,
        PersonMonths? months
    )
    {
        _employers = employers;
        _months = months is null ? null : new MonthCells(months, columns);
        // Facts for the rules of one insurance have no effect on those of another.
        _ofEmployer =
        [
            .. Enumerable
                .Range(0, EmployerTable.Facts.Length)
                .Select(fact => (Fact: fact, Column: rules.Max(insurance => insurance.EmployerColumns[fact])))
                .Where(read => read.Column >= 0)
                .Select(read => (read.Fact, Facts.ValuesOf(read.Column), Facts.KnownOf(read.Column))),
        ];
        _columns = [.. FactColumn.Find(columns, PersonFactTable.Values, PersonFactTable.Blank)];
        _listed = [.. _columns.Select(fact => fact.Column)];
        // A fact that no rule reads is read all the same, since it may be faulty.
        _values = [.. _columns.Select(fact => fact.IsForRules ? Facts.ValuesOf(PlaceOf(fact)) : NewValues())];
        _knownBits = [.. _columns.Select(fact => fact.IsForRules ? Facts.KnownOf(PlaceOf(fact)) : new ulong[1])];
        for (int place = 0; place < _columns.Length; place++)
        {
            _required |= _columns[place].IsRequired ? 1UL << place : 0;
        }

        _coverage = coverage;
        _id = columns.Find("id")!.Index;
        _isIdNumber = columns.Find("id")!.Name == "idNumber";
        _idNumber = _isIdNumber ? -1 : columns.Find("idNumber")?.Index ?? -1;
        _employerId = columns.Find("employerId")?.Index ?? -1;
        _givenEmployer = Encoding.UTF8.GetBytes(CellText.CleanId(columns.Default("employerId") ?? ""));
        _category = Find("category");
        if (
            columns.Default("category") is string word
            && ChoiceText.Read("category", CellText.Clean(word), out PersonCategory given) is null
        )
        {
            _givenCategory = (int)given;
        }

        _correction = Find("correction");
        _determined = Find("determinedBase");
        _filed = columns.Find("filedBase")?.Header == "filedBase" ? -1 : Find("filedBase");
        _declared = Find("declaredBase");
        Clear();
    }

    /// <summary>The columns.</summary>
    public FactColumns Facts { get; } = FactColumns.ForPersons(FactColumns.BlockSize);

    /// <summary>The number of persons.</summary>
    public int Count { get; private set; }

    /// <summary>The employer of the person to be read.</summary>
    public int Employer => _employer;

    /// <summary>The employer of each person.</summary>
    public int[] Employers { get; } = new int[FactColumns.BlockSize];

    /// <summary>The months in which each person is insured, a bit for each requested month.</summary>
    public ulong[] Insured { get; } = new ulong[FactColumns.BlockSize];

    /// <summary>Whether the person that was read is an employee without an employer.</summary>
    public bool IsUnplaced =>
        _employer == _employers.NoEmployer && UnplacedEmployees.NeedsEmployer((PersonCategory)Category);

    /// <summary>The id of the row.</summary>
    public ReadOnlySpan<byte> IdOf(Chunk chunk, RowFields row) => row.Slice(chunk.Bytes, _id);

    /// <summary>The identity number beside the id; empty where there is none.</summary>
    public ReadOnlySpan<byte> IdNumberOf(Chunk chunk, RowFields row) =>
        _idNumber < 0 ? [] : row.Slice(chunk.Bytes, _idNumber);

    /// <summary>Where the id of a row begins, and how long it is.</summary>
    public (int From, int Length) IdIn(RowFields row) => row.Place(_id);

    /// <summary>Finds the employer of a row; the rest is read only where it is needed.</summary>
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

        // The careful reading writes the last letter of an identity number as a capital. Without a column of categories,
        // only the id distinguishes a person from a row of totals.
        ReadOnlySpan<byte> id = IdOf(chunk, row);
        // A changed identity number beside the id rejects the row.
        ReadOnlySpan<byte> number = IdNumberOf(chunk, row);
        return _employer >= 0
            && PlainId.Is(id, chunk)
            && !(_isIdNumber && id[^1] == 'x')
            && (number.IsEmpty || PlainId.Is(number, chunk))
            && (_category >= 0 || (_givenCategory >= 0 && PlainId.IsSomebody(id)));
    }

    /// <summary>Reads the facts of a row whose employer was found, as the next person.</summary>
    /// <returns>Whether all are written in the plainest way, and nothing is wrong with them.</returns>
    public bool TryRead(Chunk chunk, RowFields row)
    {
        // A row that was read and given up has left its values in the place of this person.
        SetDefaults(_notKept);
        ulong known = 0;
        for (int place = 0; place < _columns.Length; place++)
        {
            (int from, int length) = row.Place(_listed[place]);
            if (length == 0)
            {
                // The default stands there already.
                continue;
            }

            known |= 1UL << place;
            if (!_columns[place].TryRead(chunk.Bytes.AsSpan(from, length), out _values[place][Count]))
            {
                _notKept = known;
                return false;
            }
        }

        (_known, _notKept) = (known, known);
        if ((_required & ~known) != 0)
        {
            return false;
        }

        if (_category < 0)
        {
            Facts.Values(CategoryColumn)[Count] = _givenCategory;
        }

        return IsSound() && _months?.TryRead(chunk.Bytes, row, out _insured) != false;
    }

    /// <summary>Takes the facts of a person who was read with care, as the next person.</summary>
    public void Take(PersonFacts person, int employer, ulong insured)
    {
        // The bits of _known are places among the list's columns, which may lack a fact that has a value here. So each
        // known fact is marked in its own column at once.
        (_employer, _insured, _known) = (employer, insured, 0);
        for (int place = 0; place < PersonColumns.Length; place++)
        {
            long? value = Vocabulary.PersonFacts[place].Read(person);
            Facts.Values(PersonColumns[place])[Count] = value.GetValueOrDefault();
            if (value.HasValue)
            {
                SetKnown(Facts.KnownOf(PersonColumns[place]));
            }
        }
    }

    /// <summary>Keeps the person that was read.</summary>
    public void Keep()
    {
        for (ulong known = _known; known != 0; known &= known - 1)
        {
            SetKnown(_knownBits[BitOperations.TrailingZeroCount(known)]);
        }

        ReadOnlySpan<long> facts = _employers.Values(_employer);
        ulong knownOfEmployer = _employers.Known(_employer);
        foreach ((int fact, long[] values, ulong[] bits) in _ofEmployer)
        {
            values[Count] = facts[fact];
            if (((knownOfEmployer >> fact) & 1) != 0)
            {
                SetKnown(bits);
            }
        }

        _notKept = 0;
        Insured[Count] = _insured;
        Employers[Count++] = _employer;
    }

    private int Category => _category < 0 ? _givenCategory : (int)_values[_category][Count];

    /// <summary>Forgets all persons.</summary>
    public void Clear()
    {
        (Count, _notKept) = (0, 0);
        foreach (int column in PersonColumns)
        {
            Facts.KnownOf(column)[0] = 0;
        }

        foreach ((_, _, ulong[] bits) in _ofEmployer)
        {
            bits[0] = 0;
        }

        for (int place = 0; place < _columns.Length; place++)
        {
            _values[place].AsSpan().Fill(_columns[place].Otherwise);
        }
    }

    /// <summary>Gives the next person the defaults of some facts: a row that was read before was not kept.</summary>
    private void SetDefaults(ulong places)
    {
        for (; places != 0; places &= places - 1)
        {
            int place = BitOperations.TrailingZeroCount(places);
            _values[place][Count] = _columns[place].Otherwise;
        }
    }

    private bool IsSound()
    {
        if (_coveredOf != _employer)
        {
            (_coveredOf, _covered) = (_employer, _coverage.CategoriesWith(_employers.Kind(_employer)));
        }

        bool corrects = _correction >= 0 && _values[_correction][Count] != (int)Correction.None;
        // The filed base of a flexible worker may be the declared one, which the careful reading judges.
        bool mayBeDeclared = IsKnown(_filed) && !IsKnown(_declared) && Category == (int)PersonCategory.FlexibleWorker;
        return (!corrects || IsKnown(_determined)) && !mayBeDeclared && ((_covered >> Category) & 1) != 0;
    }

    /// <summary>Whether the row has a fact of the list's columns; a place below zero is none.</summary>
    private bool IsKnown(int place) => place >= 0 && ((_known >> place) & 1) != 0;

    private void SetKnown(ulong[] bits) => bits[0] |= 1UL << Count;

    private static long[] NewValues() => new long[FactColumns.BlockSize];

    private static int PlaceOf(FactColumn fact) => StreamedRules.ColumnOf(fact.Name);

    /// <summary>The place of a fact among the list's columns; -1 where the list does not have it.</summary>
    private int Find(string fact) =>
        Array.FindIndex(_columns, column => string.Equals(column.Name, fact, StringComparison.Ordinal));
}
