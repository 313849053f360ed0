using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Input.Reading.Persons;

/// <summary>
/// The persons of a list who have different ids under one employer and may be one person: their ids differ by leading zeros, or
/// their identity numbers are the same, and their names do not differ. Which row is right is not known, so that none is
/// read.
/// </summary>
/// <param name="known">The persons that are known from an earlier pass; null is none.</param>
internal sealed class AlikePersons(AlikePersons? known = null)
{
    private static readonly Wording Ids = new(
        "编号仅前导零等写法不同",
        "the ids differ in how they are written only, as by leading zeros"
    );

    private static readonly Wording Numbers = new("公民身份号码相同", "the identity numbers are the same");

    private readonly Dictionary<(string? Employer, string Key), List<PersonRow>> _byKey = [];
    private readonly Dictionary<(string? Employer, string Id), Alike> _found = known?._found ?? [];

    /// <summary>The number of persons who may be another one of the list.</summary>
    public int Count => _found.Count;

    /// <summary>The person that a person may be; null is none.</summary>
    public Alike? Find(PersonRow row) => _found.GetValueOrDefault((row.EmployerId, row.Facts.Id));

    /// <summary>Notes the first row of a person.</summary>
    public void Note(PersonRow row)
    {
        string id = PersonKey.FromId(row.Facts.Id);
        Note(row, id, Ids, (one, other) => !OtherPerson.MayBe(one, other.IdNumber, other.Name));
        if (PersonKey.FromIdNumber(row.Facts.IdNumber) is string number && number != id)
        {
            // Two names under one identity number are two persons, one of whose numbers is wrong.
            Note(row, number, Numbers, (one, other) => !OtherPerson.HasOtherName(one, other.Name));
        }
    }

    private void Note(PersonRow row, string key, Wording why, Func<PersonFacts, PersonFacts, bool> mayBeOne)
    {
        if (_byKey.TryAdd((row.EmployerId, key), [row]))
        {
            return;
        }

        List<PersonRow> rows = _byKey[(row.EmployerId, key)];
        foreach (PersonRow other in rows.Where(other => mayBeOne(other.Facts, row.Facts)))
        {
            _found.TryAdd((row.EmployerId, row.Facts.Id), new Alike(other, why));
            _found.TryAdd((other.EmployerId, other.Facts.Id), new Alike(row, why));
        }

        rows.Add(row);
    }
}

/// <summary>A row that may be of the same person.</summary>
/// <param name="Row">The row.</param>
/// <param name="Why">The likeness of the two.</param>
internal sealed record Alike(PersonRow Row, Wording Why);
