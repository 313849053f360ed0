using Contribution.Rules.Rosters.Identity;
using Contribution.Rules.Rosters.Reading.Ids;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Audits;

/// <summary>
/// Persons who are missing on one list and are probably on the other under an id that a spreadsheet changed. In such a
/// pair no person is reported as missing: the ids have to be corrected first.
/// </summary>
internal sealed class LikelyPairs
{
    /// <summary>No pairs.</summary>
    public static readonly LikelyPairs None = new();

    private readonly Dictionary<PersonRow, Wording> _ofListed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<InsuredRow, Wording> _ofInsured = new(ReferenceEqualityComparer.Instance);

    private LikelyPairs() { }

    /// <summary>
    /// Finds them: by the digits of the id after its zeros, by the name, or by the digits of the identity number that a
    /// spreadsheet keeps, under the same employer. A row of the insured without an employer matches any.
    /// </summary>
    /// <param name="missed">The listed persons who are not found among the insured.</param>
    /// <param name="left">The insured who are not found among the listed.</param>
    public static LikelyPairs Find(IEnumerable<PersonRow> missed, IEnumerable<InsuredRow> left)
    {
        ILookup<string, InsuredRow> byId = Index(left, row => SpreadsheetId.KeyOf(row.Id));
        ILookup<string, InsuredRow> byName = Index(left, row => NameKey(row.Name));
        ILookup<string, InsuredRow> byDigits = Index(left, row => Number(row)?.Kept);
        LikelyPairs pairs = new();
        foreach (PersonRow person in missed)
        {
            pairs.Add(person, Candidates(byId, SpreadsheetId.KeyOf(person.Facts.Id), person), Likeness.Id);
            pairs.Add(person, Candidates(byName, NameKey(person.Facts.Name), person), Likeness.Name);
            IdentityNumber? number = Number(person.Facts.Id, person.Facts.IdNumber);
            pairs.Add(
                person,
                Candidates(byDigits, number?.Kept, person).Where(row => number!.MayBeCut || Number(row)!.MayBeCut),
                Likeness.Digits
            );
        }

        return pairs;
    }

    /// <summary>Finds the probable counterpart of a listed person on the list of the insured; null where there is none.</summary>
    public Wording? Counterpart(PersonRow person) => _ofListed.GetValueOrDefault(person);

    /// <summary>Finds the probable counterpart of an insured person on the list of persons; null where there is none.</summary>
    public Wording? Counterpart(InsuredRow row) => _ofInsured.GetValueOrDefault(row);

    private void Add(PersonRow person, IEnumerable<InsuredRow> candidates, Likeness likeness)
    {
        foreach (InsuredRow row in candidates)
        {
            _ofListed.TryAdd(
                person,
                likeness.Say("参保名册", "the insured", row.Place, row.Id ?? row.IdNumber, row.Name)
            );
            _ofInsured.TryAdd(
                row,
                likeness.Say("人员表", "the persons", person.Place, person.Facts.Id, person.Facts.Name)
            );
        }
    }

    private static IEnumerable<InsuredRow> Candidates(
        ILookup<string, InsuredRow> rows,
        string? key,
        PersonRow person
    ) => key is null ? [] : rows[key].Where(row => IsSameEmployer(row.EmployerId, person.EmployerId));

    /// <summary>Whether a row of the insured may be of a listed employer: one without an employer is of any.</summary>
    public static bool IsSameEmployer(string? insured, string? listed) =>
        insured is null || SpreadsheetId.KeyOf(insured) == SpreadsheetId.KeyOf(listed);

    private static IdentityNumber? Number(InsuredRow row) => Number(row.Id, row.IdNumber);

    private static IdentityNumber? Number(string? id, string? idNumber) =>
        IdentityNumber.Parse(IdentityKey.From(idNumber) ?? IdentityKey.From(id) ?? "");

    private static ILookup<string, InsuredRow> Index(IEnumerable<InsuredRow> rows, Func<InsuredRow, string?> key) =>
        rows.Where(row => key(row) is not null).ToLookup(row => key(row)!);

    private static string? NameKey(string? name)
    {
        string key = string.Concat((name ?? "").Where(letter => !char.IsWhiteSpace(letter)));
        return key.Length == 0 ? null : key;
    }

    /// <summary>The likeness of two rows, with its words.</summary>
    private sealed record Likeness(string Zh, string En)
    {
        public static readonly Likeness Id = new("编号除前导零外相同", "the ids differ by leading zeros only");
        public static readonly Likeness Name = new("姓名和单位相同", "the names and employers are the same");

        public static readonly Likeness Digits = new(
            "公民身份号码前 15 位相同，其中一个末三位为 000",
            "the identity numbers have the same first 15 digits, and one ends in 000"
        );

        public Wording Say(string listZh, string listEn, RowPlace place, string? id, string? name) =>
            new(
                $"与{listZh}{place.Zh}的 {id} {name} 可能是同一人（{Zh}）；改正编号后再稽核",
                $"probably the same as {id} {name} on {place.En} of {listEn} ({En}); correct the id and audit again"
            );
    }
}
