using System.Text;
using Contribution.Rules.Facts;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>What a person's base needs of the employer, by the employer's number; the last number is no employer.</summary>
internal sealed class EmployerTable
{
    private readonly byte[][] _ids;
    private readonly ByteMap _numbers;
    private readonly long[] _facts;
    private readonly ulong[] _known;
    private readonly uint[] _covered;
    private readonly bool[] _inShard;
    private readonly byte[][] _written;
    private readonly int[] _places;

    public EmployerTable(EmployerList list, SlotPlan plan, RosterCoverage coverage, Shard shard)
    {
        Rows = list.Rows;
        byte[][] ids = [.. list.Rows.Select(row => Encoding.UTF8.GetBytes(row.Facts.Id))];
        (_ids, _numbers) = (ids, new ByteMap(ids));
        _places = [.. plan.EmployerFacts.Select(fact => plan.Layout.Of(fact.Symbol))];
        _facts = new long[(ids.Length + 1) * _places.Length];
        _known = new ulong[ids.Length + 1];
        _covered = new uint[ids.Length + 1];
        _inShard = new bool[ids.Length];
        _written = [.. list.Rows.Select(row => CsvBytes.Of(row.Facts.Id)), []];
        // As often as there are employers: to compile it would take longer.
        Evaluation.EmployerSlots<long> reader = new(
            plan.Layout,
            Evaluation.RuleForms.AtOnce<long>(plan.Layout).LoadEmployer()
        );
        for (int number = 0; number <= ids.Length; number++)
        {
            EmployerFacts? employer = number < ids.Length ? list.Rows[number].Facts : null;
            Evaluation.CaseSlots<long> slots = new(plan.Layout);
            reader.Fill(slots, employer);
            _known[number] = slots.Known;
            for (int fact = 0; fact < _places.Length; fact++)
            {
                _facts[(number * _places.Length) + fact] = slots.Values[_places[fact]];
            }

            foreach (PersonCategory category in Enum.GetValues<PersonCategory>())
            {
                _covered[number] |= coverage.Covers(category, employer?.Kind) ? 1u << (int)category : 0;
            }

            if (employer is not null)
            {
                _inShard[number] = shard.Has(ids[number]);
            }
        }
    }

    /// <summary>The employers, by number.</summary>
    public List<EmployerRow> Rows { get; }

    /// <summary>The number that stands for no employer.</summary>
    public int NoEmployer => Rows.Count;

    /// <summary>The number of an employer's id, or <see cref="ByteMap.None"/>.</summary>
    public int Find(ReadOnlySpan<byte> id) => _numbers.Find(id);

    /// <summary>Whether an employer has an id.</summary>
    public bool Has(int employer, ReadOnlySpan<byte> id) => id.SequenceEqual(_ids[employer]);

    /// <summary>Whether the circular speaks of a category with an employer, or without one.</summary>
    public bool Covers(int employer, long category) => ((_covered[employer] >> (int)category) & 1) != 0;

    /// <summary>Whether an employer falls into the part that is wanted.</summary>
    public bool IsInShard(int employer) => _inShard[employer];

    /// <summary>The id as it is written.</summary>
    public ReadOnlySpan<byte> Written(int employer) => _written[employer];

    /// <summary>Sets the employer's facts and gives the bits of those that are known.</summary>
    public ulong Fill(int employer, long[] slots)
    {
        int from = employer * _places.Length;
        for (int fact = 0; fact < _places.Length; fact++)
        {
            slots[_places[fact]] = _facts[from + fact];
        }

        return _known[employer];
    }
}
