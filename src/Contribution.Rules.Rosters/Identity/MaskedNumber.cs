namespace Contribution.Rules.Rosters.Identity;

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

    /// <summary>Whether a text looks like a citizen's number of 18: some agencies use it as the person's own number.</summary>
    public static bool IsCitizen(string text)
    {
        return text.Length == Citizen
            && text[..^1].All(char.IsAsciiDigit)
            && (char.IsAsciiDigit(text[^1]) || text[^1] is 'X' or 'x');
    }
}
