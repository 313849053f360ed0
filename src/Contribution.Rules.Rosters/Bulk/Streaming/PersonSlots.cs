using Contribution.Rules.Facts;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>The facts of one person after the other in the slots that the rules read; each worker has its own.</summary>
internal sealed class PersonSlots
{
    private readonly SlotPlan _plan;
    private readonly EmployerTable _employers;
    private readonly FactColumn[] _columns;
    private readonly EmployerCategories _categories;
    private readonly int _id;
    private readonly int _employerId;
    private readonly int _category;
    private readonly int _correction;
    private readonly ulong _determined;
    private int _filled = ByteMap.None;
    private ulong _shared;
    private uint _covered;

    public PersonSlots(SlotPlan plan, EmployerTable employers, Columns columns, RosterCoverage coverage)
    {
        (_plan, _employers) = (plan, employers);
        _columns = [.. FactColumn.Of(columns, SlotPlan.PersonFacts, plan.PlaceOf)];
        _categories = new EmployerCategories(coverage);
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
        ReadOnlySpan<byte> employer = _employerId < 0 ? [] : row.Of(chunk.Bytes, _employerId);
        if (employer.IsEmpty)
        {
            Employer = _employers.NoEmployer;
        }
        else if (Employer >= _employers.Count || Employer < 0 || !_employers.Has(Employer, employer))
        {
            // Lists are often in the order of their employers; this one is another than that of the row before.
            Employer = _employers.Find(employer);
        }

        return Employer >= 0 && PlainId.Is(IdOf(chunk, row), chunk);
    }

    /// <summary>Reads the facts of a row whose employer was found.</summary>
    /// <returns>Whether all are written in the plainest way, and nothing is wrong with them.</returns>
    public bool TryRead(Chunk chunk, RowFields row)
    {
        FillEmployer();
        ulong known = _shared;
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
            && ((_covered >> (int)Values[_category]) & 1) != 0;
    }

    /// <summary>Takes the facts of a person who was read with care.</summary>
    public void Take(PersonFacts person, int employer)
    {
        Employer = employer;
        FillEmployer();
        Known = _shared;
        foreach (Fact<PersonFacts> fact in Vocabulary.PersonFacts)
        {
            int place = _plan.PlaceOf(fact.Symbol);
            long? value = fact.Read(person);
            Values[place] = value.GetValueOrDefault();
            Known |= value.HasValue ? SlotPlan.BitOf(place) : 0;
        }
    }

    /// <summary>Sets what the rules read of the employer, unless it is that of the person before.</summary>
    private void FillEmployer()
    {
        if (_filled == Employer)
        {
            return;
        }

        _filled = Employer;
        _shared = _plan.FillEmployer(_employers.Values(Employer), _employers.Known(Employer), Values);
        _covered = _categories.With(_employers.Kind(Employer));
    }
}
