using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Input.Reading.Tables;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>
/// Finds the row of a listed person among the insured, by number or by identity number, under the same employer or
/// where the row names none.
/// </summary>
internal sealed class InsuredIndex
{
    private readonly HashSet<InsuredRow> _found = new(ReferenceEqualityComparer.Instance);
    private readonly ListReading<InsuredRow> _list;
    private readonly InsuredSpells _spells;

    public InsuredIndex(ListReading<InsuredRow> list)
    {
        _list = list;
        _spells = new InsuredSpells(list.Rows);
    }

    /// <summary>The rows that name a person and an employer once more, each with the first.</summary>
    public List<(InsuredRow Row, InsuredRow First)> Repeated => _spells.Repeated;

    /// <summary>The row of a listed person; null where there is none.</summary>
    public InsuredRow? Find(PersonRow person)
    {
        foreach (string key in PersonMarks.Of(person).Keys)
        {
            foreach (string? employer in new[] { person.EmployerId, null })
            {
                if (_spells.Find(employer, key) is InsuredRow row)
                {
                    _found.Add(row);
                    return row;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether an unreadable row may hold a person: no person of that employer is then reported as missing on this list; where no
    /// employer could be read, no person at all.
    /// </summary>
    public bool MayHide(PersonRow person)
    {
        PersonMarks marks = PersonMarks.Of(person);
        return _list.Rejected.Any(row => row.EmployerId is null || marks.MayBeUnder(row.EmployerId));
    }

    /// <summary>
    /// Finds listed persons and unmatched insured ones who are probably the same. It searches all persons, so that the rest is
    /// known then.
    /// </summary>
    public LikelyPairs Pairs(IEnumerable<PersonRow> persons)
    {
        PersonRow[] missed = [.. persons.Where(person => Find(person) is null)];
        // The row of an employee without an employer may repeat one that was found under its employer.
        bool all = missed.Any(person => PersonMarks.Of(person).IsOfAnyEmployer);
        PersonIndex<InsuredRow> index = new(all ? _spells.Rows : Rest(), row => row.Marks);
        LikelyPairs pairs = new();
        foreach (PersonRow person in missed)
        {
            foreach ((InsuredRow row, Likeness likeness) in index.FindLike(PersonMarks.Of(person)))
            {
                if (likeness == Likeness.Number || !_found.Contains(row))
                {
                    pairs.Add(person, row, likeness);
                }
            }
        }

        return pairs;
    }

    /// <summary>The rows in which no listed person was found so far.</summary>
    public IEnumerable<InsuredRow> Rest() => _spells.Rows.Where(row => !_found.Contains(row));
}
