using System.Collections.Immutable;
using Contribution.Rules.Rosters.Identity;

namespace Contribution.Rules.Rosters.Redetermining;

/// <summary>
/// The persons whose benefits or transfer were settled, found by their number, or by their identity number where the list gives
/// no other. A row that may be of another person than that of its number settles no person.
/// </summary>
internal sealed class SettledPersons
{
    private readonly ILookup<string, SettledRow> _byId;
    private readonly ILookup<string, SettledRow> _byIdentity;

    public SettledPersons(ImmutableArray<SettledRow> rows)
    {
        _byId = rows.ToLookup(row => row.Id);
        _byIdentity = rows.Where(row => Identity(row.Id) is not null).ToLookup(row => Identity(row.Id)!);
    }

    /// <summary>An empty list.</summary>
    public static SettledPersons None { get; } = new([]);

    /// <summary>The numbers of its rows, each once.</summary>
    public IEnumerable<string> Ids => _byId.Select(rows => rows.Key);

    /// <summary>The reason of a person, the first that a row says; null where the person is not settled, an empty one is none.</summary>
    public string? Reason(PersonRow person) =>
        Find(person) is { Length: > 0 } rows && !Contradicts(person)
            ? rows.Select(row => row.Reason).FirstOrDefault(reason => reason is not null) ?? ""
            : null;

    /// <summary>Whether the row of a person's number may be of another person.</summary>
    public bool Contradicts(PersonRow person) =>
        Find(person).Any(row => OtherPerson.MayBe(person.Facts, row.IdNumber, row.Name));

    /// <summary>The numbers that no person on the list has, neither as number nor as identity number.</summary>
    public HashSet<string> NotOn(Roster roster)
    {
        HashSet<string> ids = [.. roster.Persons.Select(person => person.Facts.Id)];
        HashSet<string> numbers =
        [
            .. roster.Persons.Select(person => Identity(person.Facts.IdNumber)).OfType<string>(),
        ];
        return
        [
            .. Ids.Where(id => !ids.Contains(id) && (Identity(id) is not string number || !numbers.Contains(number))),
        ];
    }

    private SettledRow[] Find(PersonRow person) =>
        _byId.Contains(person.Facts.Id) ? [.. _byId[person.Facts.Id]]
        : Identity(person.Facts.IdNumber) is string number ? [.. _byIdentity[number]]
        : [];

    /// <summary>An identity number with the 18 digits of today; null where the text is none.</summary>
    private static string? Identity(string? text) =>
        IdentityKey.From(text) is string key && IdentityNumber.Parse(key) is not null ? key : null;
}
