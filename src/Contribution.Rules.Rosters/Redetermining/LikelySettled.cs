using System.Collections.Immutable;
using Contribution.Rules.Rosters.Reading.Ids;

namespace Contribution.Rules.Rosters.Redetermining;

/// <summary>
/// Listed persons who are probably settled: no person on the list has the settled number, but theirs differs from it by leading
/// zeros only. Whether they keep the old base is not known.
/// </summary>
internal sealed class LikelySettled
{
    private readonly ILookup<string, string> _unlisted;

    /// <summary>Finds the settled numbers that no person on the list has.</summary>
    /// <param name="settled">The reasons of those who are settled, by their numbers.</param>
    /// <param name="roster">The persons.</param>
    public LikelySettled(ImmutableDictionary<string, string> settled, Roster roster)
    {
        HashSet<string> listed = [.. roster.Persons.Select(person => person.Facts.Id)];
        _unlisted = settled
            .Keys.Where(id => !listed.Contains(id) && SpreadsheetId.KeyOf(id) is not null)
            .ToLookup(id => SpreadsheetId.KeyOf(id)!);
    }

    /// <summary>Which settled numbers a person probably has; none where the person is no such one.</summary>
    public IEnumerable<Wording> Find(PersonRow person) =>
        SpreadsheetId.KeyOf(person.Facts.Id) is not string key
            ? []
            : _unlisted[key]
                .Select(id => new Wording(
                    $"与已办结名单中的编号“{id}”可能是同一人（编号除前导零外相同）；改正编号后再核定",
                    $"probably the same as \"{id}\" on the list of the settled (the ids differ by leading zeros only); correct the id and run again"
                ));
}
