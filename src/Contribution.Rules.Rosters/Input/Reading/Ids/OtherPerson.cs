using System.Buffers;
using System.Text;

namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>Compares what two lists say of a person beside the number.</summary>
internal static class OtherPerson
{
    private static readonly SearchValues<char> Hidden = SearchValues.Create("*\uFF0A\u00D7\u67D0");

    /// <summary>
    /// Whether a row with a person's number may be of another person: its identity number is another, or, where one of the two
    /// has none, its name.
    /// </summary>
    /// <param name="person">The person.</param>
    /// <param name="idNumber">The identity number of the row; null is not given.</param>
    /// <param name="name">The name in the row; null is not given.</param>
    public static bool MayBe(PersonFacts person, string? idNumber, string? name) =>
        Parse(person.IdNumber) is IdentityNumber one && Parse(idNumber) is IdentityNumber other
            ? !IsSame(one, other)
            : HasOtherName(person, name);

    /// <summary>Whether a row gives a person another name. Spaces and points between the parts of a name do not matter.</summary>
    /// <param name="person">The person.</param>
    /// <param name="name">The name in the row; null is not given.</param>
    public static bool HasOtherName(PersonFacts person, string? name) =>
        Letters(person.Name) is string known && Letters(name) is string given && known != given;

    // Of a number that a spreadsheet cut, the first 15 digits are left.
    private static bool IsSame(IdentityNumber one, IdentityNumber other) =>
        one.IsCut || other.IsCut ? one.Kept == other.Kept : one.Body == other.Body;

    private static IdentityNumber? Parse(string? text) => IdentityNumber.Parse(IdentityKey.From(text) ?? "");

    /// <summary>The letters of a name, without spaces and points between its parts; null where some are hidden, or there are none.</summary>
    private static string? Letters(string? name)
    {
        string letters = string.Concat((name ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsLetter));
        return letters.Length == 0 || name!.AsSpan().ContainsAny(Hidden) ? null : letters;
    }
}
