using Contribution.Rules.Facts;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>The facts of one person after the other in the slots that the rules read; each worker has its own.</summary>
internal sealed class PersonSlots
{
    private readonly SlotPlan _plan;
    private readonly EmployerTable _employers;
    private readonly FactColumn[] _columns;
    private readonly int _id;
    private readonly int _employerId;
    private readonly int _category;
    private readonly int _correction;
    private readonly ulong _determined;
    private int _last = ByteMap.None;

    public PersonSlots(SlotPlan plan, EmployerTable employers, Columns columns)
    {
        (_plan, _employers) = (plan, employers);
        _columns = [.. FactColumn.Of(columns, plan)];
        _id = columns.Of("id")!.Index;
        _employerId = columns.Of("employerId")?.Index ?? -1;
        _category = plan.PlaceOf("category");
        _correction = plan.PlaceOf("correction");
        _determined = SlotPlan.BitOf(plan.PlaceOf("determinedBase"));
        Values = [.. plan.Shared];
        // What no column gives has its default; nobody writes there again but for a row that was read with care.
        Values[plan.PlaceOf("wageInEmployerTotal")] = 1;
    }

    /// <summary>The slots.</summary>
    public long[] Values { get; }

    /// <summary>A bit for each fact that is known.</summary>
    public ulong Known { get; private set; }

    /// <summary>The number of the employer.</summary>
    public int Employer { get; private set; }

    /// <summary>Where the id of the row that was read begins and ends.</summary>
    public ReadOnlySpan<byte> IdOf(Chunk chunk, RowFields row) => row.Of(chunk.Bytes, _id);

    /// <summary>Finds the employer of a row; the rest is read only if somebody wants it.</summary>
    /// <returns>Whether id and employer are written in the plainest way, and the employer is on its list.</returns>
    public bool TryFindEmployer(Chunk chunk, RowFields row)
    {
        ReadOnlySpan<byte> id = row.Of(chunk.Bytes, _id);
        ReadOnlySpan<byte> employer = _employerId < 0 ? [] : row.Of(chunk.Bytes, _employerId);
        if (employer.IsEmpty)
        {
            Employer = _employers.NoEmployer;
        }
        else
        {
            // Lists are often in the order of their employers.
            _last = _last >= 0 && _employers.Has(_last, employer) ? _last : _employers.Find(employer);
            Employer = _last;
        }

        return Employer >= 0 && PlainId.Is(id) && !(chunk.HasQuotes && id.Contains((byte)','));
    }

    /// <summary>Reads the facts of a row whose employer was found.</summary>
    /// <returns>Whether all are written in the plainest way, and nothing is wrong with them.</returns>
    public bool TryRead(Chunk chunk, RowFields row)
    {
        ulong known = _plan.SharedKnown | _employers.Fill(Employer, Values);
        foreach (FactColumn column in _columns)
        {
            bool read = row.IsEmpty(column.Column)
                ? column.TryTakeNone(Values)
                : column.TryRead(row.Of(chunk.Bytes, column.Column), Values, ref known);
            if (!read)
            {
                return false;
            }
        }

        Known = known;
        return (Values[_correction] == (int)Correction.None || (known & _determined) != 0)
            && _employers.Covers(Employer, Values[_category]);
    }

    /// <summary>Takes the facts of a person who was read with care.</summary>
    public void Take(PersonFacts person, int employer)
    {
        Employer = employer;
        Known = _plan.SharedKnown | _employers.Fill(employer, Values);
        foreach (Fact<PersonFacts> fact in Vocabulary.PersonFacts)
        {
            int place = _plan.PlaceOf(fact.Symbol);
            long? value = fact.Read(person);
            Values[place] = value.GetValueOrDefault();
            Known |= value.HasValue ? SlotPlan.BitOf(place) : 0;
        }
    }
}
