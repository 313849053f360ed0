using Contribution.Rules.Rosters.Identity;
using Contribution.Rules.Rosters.Reading.Tables;

namespace Contribution.Rules.Rosters.Audits;

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
        foreach (string key in Keys(person.Facts.Id, person.Facts.IdNumber))
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
    /// Whether an unreadable row may hold a person of an employer: no person of that employer is then reported as
    /// missing on this list; where no employer could be read, no person at all.
    /// </summary>
    public bool MayHide(string? employerId) =>
        _list.Rejected.Any(row => LikelyPairs.IsSameEmployer(row.EmployerId, employerId));

    /// <summary>
    /// Finds listed persons and unmatched insured ones who are probably the same. It searches all persons, so that the rest is
    /// known then.
    /// </summary>
    public LikelyPairs Pairs(IEnumerable<PersonRow> persons)
    {
        PersonRow[] missed = [.. persons.Where(person => Find(person) is null)];
        return LikelyPairs.Find(missed, [.. Rest()]);
    }

    /// <summary>The rows in which no listed person was found so far.</summary>
    public IEnumerable<InsuredRow> Rest() => _spells.Rows.Where(row => !_found.Contains(row));

    /// <summary>The keys of a person: the number and the identity number.</summary>
    internal static IEnumerable<string> Keys(string? id, string? idNumber)
    {
        if (!string.IsNullOrEmpty(id))
        {
            yield return "id:" + id;
        }

        if (IdentityKey.From(idNumber) is string key)
        {
            yield return "idNumber:" + key;
        }
    }
}
