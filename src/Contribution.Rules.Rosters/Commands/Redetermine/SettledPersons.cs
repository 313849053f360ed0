using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>
/// The persons whose benefits or transfer were settled, found by their number, or else by their identity number. A row that may
/// be of another person than that of its number settles no person.
/// </summary>
/// <param name="rows">The rows.</param>
internal sealed class SettledPersons(ImmutableArray<SettledRow> rows)
{
    private readonly PersonIndex<SettledRow> _index = new(rows, row => row.Marks);

    /// <summary>An empty list.</summary>
    public static SettledPersons None { get; } = new([]);

    /// <summary>The reason of a person, the first that a row says; null where the person is not settled, an empty one is none.</summary>
    public string? Reason(PersonRow person) =>
        Find(person) is { Length: > 0 } found && !Contradicts(person)
            ? found.Select(row => row.Reason).FirstOrDefault(reason => reason is not null) ?? ""
            : null;

    /// <summary>Whether the row of a person's number may be of another person.</summary>
    public bool Contradicts(PersonRow person) =>
        Find(person).Any(row => OtherPerson.MayBe(person.Facts, row.IdNumber, row.Name));

    /// <summary>The rows of which no person on the list has the number or the identity number.</summary>
    public IEnumerable<SettledRow> NotOn(Roster roster)
    {
        HashSet<string> listed = [.. roster.Persons.SelectMany(person => PersonMarks.Of(person).Keys)];
        return rows.Where(row => !row.Marks.Keys.Any(listed.Contains));
    }

    private SettledRow[] Find(PersonRow person) => [.. _index.Find(PersonMarks.Of(person))];
}
