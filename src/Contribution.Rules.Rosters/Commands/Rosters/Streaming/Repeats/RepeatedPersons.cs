using Contribution.Rules.Rosters.Input.Reading.Persons;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Repeats;

/// <summary>
/// The persons whose hashes occur more than once, with the line each was listed on first. They are distinguished by their
/// ids, in the list's order.
/// </summary>
/// <param name="hashes">The hashes that occur more than once.</param>
/// <param name="withMonths">Whether the months of persons matter.</param>
/// <param name="known">The result of an earlier pass; null is none.</param>
internal sealed class RepeatedPersons(HashSet<ulong> hashes, bool withMonths, ListedPersons? known = null)
{
    /// <summary>The persons; only the chunk whose turn it is may use them.</summary>
    public ListedPersons Persons { get; } = new(withMonths, known);

    /// <summary>The state for the next pass; null where none is needed.</summary>
    public RepeatedPersons? Next =>
        known is null && (Persons.Contradicted > 0 || (withMonths && Persons.HasSpells))
            ? new RepeatedPersons(hashes, withMonths, Persons)
            : null;

    /// <summary>Makes the state for another pass of the same kind.</summary>
    public RepeatedPersons Again() => new(hashes, withMonths, known);

    /// <summary>Whether a person with a hash may be listed twice.</summary>
    public bool Suspects(ulong hash) => hashes.Contains(hash);

    /// <summary>The months of all spells of a person; null where they are not given, or no person has several.</summary>
    public IReadOnlyList<MonthSpan>? SpansOf(PersonRow row) => known?.SpansOf(row);
}
