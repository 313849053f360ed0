using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.FactTables;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;

/// <summary>
/// The employers of a list by number, in its order: ids, and facts in whole grains. A hundred thousand of them take some
/// megabytes. The number behind the last stands for no employer.
/// </summary>
internal sealed class EmployerTable : IEmployers
{
    /// <summary>The facts of an employer, in the order of their values.</summary>
    public static readonly ImmutableArray<ValueFact<EmployerFacts>> Facts = Vocabulary.EmployerFacts;

    /// <summary>The place of an employer that is not listed.</summary>
    public const int None = -1;

    private const string AnyId = "-";

    // A large array that grows makes the garbage collector run; untouched memory costs nothing.
    private const int FirstRoom = 1 << 14;

    private static readonly Dictionary<string, int> Places = Facts
        .Select((fact, place) => KeyValuePair.Create(fact.Name, place))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The place of the kind among the facts.</summary>
    public static readonly int KindPlace = PlaceOf("kind");

    private static readonly long[] NoFacts = MakeNoFacts();

    private static readonly ImmutableArray<long?> Defaults =
    [
        .. Facts.Select(fact => fact.Read(EmployerFactTable.Blank)),
    ];

    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _numbers = new Dictionary<byte[], int>(
        ByteComparer.Keyed
    ).GetAlternateLookup<ReadOnlySpan<byte>>();
    private readonly HashSet<string> _rejectedIds = new(StringComparer.Ordinal);
    private readonly List<byte[]> _ids = [];
    private readonly List<byte[]> _written = [];
    private NearIds? _near;
    private long[] _values = GC.AllocateUninitializedArray<long>(FirstRoom * Facts.Length);
    private ulong[] _known = new ulong[FirstRoom];
    private int[] _lines = new int[FirstRoom];
    private int[] _texts = new int[FirstRoom];

    public EmployerTable() => NoFacts.CopyTo(_values, 0);

    /// <summary>The number of employers.</summary>
    public int Count => _ids.Count;

    /// <summary>The number that stands for no employer.</summary>
    public int NoEmployer => Count;

    /// <summary>The place of a fact among the values by its JSON name.</summary>
    public static int PlaceOf(string fact) => Places[fact];

    /// <summary>Adds an employer who is not there yet.</summary>
    /// <param name="id">The id.</param>
    /// <param name="written">The id as it is written.</param>
    /// <param name="line">The place of the employer on the list.</param>
    /// <param name="values">The facts in whole grains.</param>
    /// <param name="known">A bit for each fact that is known.</param>
    /// <param name="texts">The number of the texts that are kept of the row.</param>
    public void Add(
        ReadOnlySpan<byte> id,
        ReadOnlySpan<byte> written,
        int line,
        ReadOnlySpan<long> values,
        ulong known,
        int texts
    )
    {
        int number = Count;
        byte[] kept = id.ToArray();
        _numbers.Dictionary.Add(kept, number);
        _ids.Add(kept);
        _written.Add(id.SequenceEqual(written) ? kept : written.ToArray());
        if (Count == _known.Length)
        {
            Array.Resize(ref _values, _values.Length * 2);
            Array.Resize(ref _known, _known.Length * 2);
            Array.Resize(ref _lines, _lines.Length * 2);
            Array.Resize(ref _texts, _texts.Length * 2);
        }

        values.CopyTo(_values.AsSpan(number * Facts.Length));
        (_known[number], _lines[number], _texts[number]) = (known, line, texts);
        NoFacts.CopyTo(_values.AsSpan(Count * Facts.Length));
    }

    /// <summary>The number of an employer's id, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<byte> id) => _numbers.TryGetValue(id, out int number) ? number : None;

    /// <summary>The number of an employer's id, that for no employer, or <see cref="None"/>.</summary>
    public int Find(string? id) => id is null ? NoEmployer : Find(Encoding.UTF8.GetBytes(id));

    /// <summary>Whether an employer has an id.</summary>
    public bool Has(int employer, ReadOnlySpan<byte> id) => id.SequenceEqual(_ids[employer]);

    /// <summary>The id of an employer.</summary>
    public ReadOnlySpan<byte> Id(int employer) => _ids[employer];

    /// <summary>The id as it is written; nothing for no employer.</summary>
    public ReadOnlySpan<byte> Written(int employer) => employer == NoEmployer ? [] : _written[employer];

    /// <summary>The place of an employer on the list.</summary>
    public int Line(int employer) => _lines[employer];

    /// <summary>The number of the texts that are kept of an employer's row; of no employer, there are none.</summary>
    public int Texts(int employer) => employer == NoEmployer ? 0 : _texts[employer];

    /// <summary>The facts of an employer in whole grains; of no employer, there is a kind that is none.</summary>
    public ReadOnlySpan<long> Values(int employer) => _values.AsSpan(employer * Facts.Length, Facts.Length);

    /// <summary>A bit for each fact that is known.</summary>
    public ulong Known(int employer) => _known[employer];

    /// <inheritdoc/>
    public EmployerKind? KindOf(string id) =>
        Find(Encoding.UTF8.GetBytes(id)) is >= 0 and int employer ? Kind(employer) : null;

    /// <inheritdoc/>
    public EmployerFacts? FactsOf(string id) =>
        Find(Encoding.UTF8.GetBytes(id)) is >= 0 and int employer ? FactsOf(employer) with { Id = id } : null;

    /// <inheritdoc/>
    public ImmutableArray<string> LikeOf(string id) =>
        // All workers ask once all employers are there.
        LazyInitializer.EnsureInitialized(ref _near, () => new NearIds(_ids.Select(Encoding.UTF8.GetString))).Find(id);

    /// <inheritdoc/>
    public bool IsRejected(string id) => KindOf(id) is null && _rejectedIds.Contains(id);

    /// <summary>Notes the rows that were rejected.</summary>
    public void NoteRejected(IEnumerable<RejectedRow> rows) =>
        _rejectedIds.UnionWith(rows.Select(row => row.Id).OfType<string>());

    /// <summary>The kind of an employer; null for no employer.</summary>
    public EmployerKind? Kind(int employer)
    {
        long kind = Values(employer)[KindPlace];
        return kind == EmployerFactTable.NoKind ? null : (EmployerKind)kind;
    }

    /// <summary>
    /// The facts of an employer as rules for employers take them, without its own id and name, which no rule reads.
    /// </summary>
    public EmployerFacts FactsOf(int employer)
    {
        // Facts without an id are refused; which it is matters to no rule.
        EmployerFacts facts = EmployerFactTable.Blank with
        {
            Id = AnyId,
        };
        for (int place = 0; place < Facts.Length; place++)
        {
            ValueFact<EmployerFacts> fact = Facts[place];
            long value = Values(employer)[place];
            bool isKnown = ((_known[employer] >> place) & 1) != 0 || !fact.Symbol.MayBeUnknown;
            if (isKnown && value != Defaults[place])
            {
                facts = fact.With(facts, fact.Kind == ValueKind.Money ? Fen.ToYuan(value) : value);
            }
        }

        return facts;
    }

    private static long[] MakeNoFacts()
    {
        long[] none = new long[Facts.Length];
        none[KindPlace] = EmployerFactTable.NoKind;
        return none;
    }
}
