using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Input.Reading.Persons;

namespace Contribution.Rules.Rosters.Input.Identity;

/// <summary>The marks by which a person of one list is found on another.</summary>
/// <param name="Id">The number; null is not given.</param>
/// <param name="IdNumber">The identity number; null is not given.</param>
/// <param name="Name">The name; null is not given.</param>
internal readonly record struct PersonMarks(string? Id, string? IdNumber, string? Name)
{
    /// <summary>The employer; null is none, or not given.</summary>
    public string? EmployerId { get; init; }

    /// <summary>Whether the employer is not given, so that it may be any.</summary>
    public bool IsOfAnyEmployer { get; init; }

    /// <summary>The marks of a listed person. An employee without an employer may be any employer's.</summary>
    public static PersonMarks Of(PersonRow row) =>
        new(row.Facts.Id, row.Facts.IdNumber, row.Facts.Name)
        {
            EmployerId = row.EmployerId,
            IsOfAnyEmployer = UnplacedEmployees.Is(row),
        };

    /// <summary>The keys that two rows of one person share: the number, then the identity number.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            if (!string.IsNullOrEmpty(Id))
            {
                yield return "id:" + Id;
            }

            if (IdentityKey.From(IdNumber) is string key)
            {
                yield return "idNumber:" + key;
            }
        }
    }

    /// <summary>The citizen's identity number, which may stand as the number; null where there is none.</summary>
    public IdentityNumber? Citizen => IdentityNumber.Parse(IdentityKey.From(IdNumber) ?? IdentityKey.From(Id) ?? "");

    /// <summary>Whether two rows may be of one employer.</summary>
    public bool MayShareEmployer(PersonMarks other) => other.IsOfAnyEmployer || MayBeUnder(other.EmployerId);

    /// <summary>Whether the row may be of an employer.</summary>
    public bool MayBeUnder(string? employerId) =>
        IsOfAnyEmployer || SpreadsheetId.KeyOf(EmployerId) == SpreadsheetId.KeyOf(employerId);
}
