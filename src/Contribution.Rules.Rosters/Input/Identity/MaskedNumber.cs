using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Input.Identity;

/// <summary>
/// Masks identity numbers (公民身份证号码) for public notices: enough to distinguish two persons of one name, and
/// never the birth date.
/// </summary>
internal static class MaskedNumber
{
    private const char Mask = '*';
    private const int Citizen = 18;
    private const int OldCitizen = 15;
    private const int ShortestOther = 6;

    /// <summary>
    /// The number with a mask: of 18 digits the first three and the last four are left, of 15 (the old form, whose
    /// birth date ends on the twelfth) the first three and the last three, of any other document the last two.
    /// </summary>
    /// <param name="number">The number; null is not known.</param>
    public static string Hide(string? number)
    {
        string known = number?.Trim() ?? "";
        (int first, int last) = known.Length switch
        {
            Citizen => (3, 4),
            OldCitizen => (3, 3),
            >= ShortestOther => (0, 2),
            _ => (0, 0),
        };
        return known[..first] + new string(Mask, known.Length - first - last) + known[^last..];
    }

    /// <summary>An id; some agencies use identity numbers, and those are masked.</summary>
    /// <param name="id">The id.</param>
    /// <param name="idNumber">The identity number, or that of another document; null is not known.</param>
    public static string OfId(string id, string? idNumber = null) =>
        id == idNumber || IdentityNumber.Parse(id.Trim()) is not null ? Hide(id) : id;
}
