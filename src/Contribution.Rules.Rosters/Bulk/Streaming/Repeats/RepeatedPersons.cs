using Contribution.Rules.Rosters.Reading.Persons;

namespace Contribution.Rules.Rosters.Bulk.Streaming.Repeats;

/// <summary>
/// The persons whose hashes occur more than once, with the line each was listed on first. They are distinguished by their
/// ids, in the list's order.
/// </summary>
/// <param name="hashes">The hashes that occur more than once.</param>
/// <param name="withMonths">Whether the months of persons matter.</param>
/// <param name="known">The result of an earlier pass; null is none.</param>
internal sealed class RepeatedPersons(HashSet<ulong> hashes, bool withMonths, ListedPersons? known = null)
{
    private readonly ListedPersons _persons = new(withMonths, known);

    /// <summary>The state for the next pass; null where none is needed.</summary>
    public RepeatedPersons? Next =>
        known is null && (_persons.Contradicted > 0 || (withMonths && _persons.HasSpells))
            ? new RepeatedPersons(hashes, withMonths, _persons)
            : null;

    /// <summary>Makes the state for another pass of the same kind.</summary>
    public RepeatedPersons Again() => new(hashes, withMonths, known);

    /// <summary>Whether a person with a hash may be listed twice.</summary>
    public bool Suspects(ulong hash) => hashes.Contains(hash);

    /// <summary>Notes a person; only the chunk whose turn it is may.</summary>
    /// <returns>How the row repeats an earlier one; null where this is the first time.</returns>
    public ListedAgain? Note(PersonRow row) => _persons.Note(row);

    /// <summary>Notes a row that cannot be read; only the chunk whose turn it is may.</summary>
    public void NoteUnread(RejectedRow row) => _persons.NoteUnread(row);

    /// <summary>The months of all spells of a person; null where they are not given, or no person has several.</summary>
    public IReadOnlyList<MonthSpan>? SpansOf(PersonRow row) => known?.SpansOf(row);

    /// <summary>Whether another row has other facts of the same person with the same employer.</summary>
    public bool IsContradicted(PersonRow row) => _persons.IsContradicted(row);
}
