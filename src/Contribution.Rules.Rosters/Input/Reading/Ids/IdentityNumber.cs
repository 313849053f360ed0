using System.Globalization;

namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>
/// A citizen's identity number (GB 11643): 17 digits and a check digit by ISO 7064 MOD 11-2, or the old 15 digits with
/// a birth year of two digits and no check digit.
/// </summary>
internal sealed record IdentityNumber
{
    private const int Length = 18;
    private const int OldLength = 15;
    private const string CheckDigits = "10X98765432";

    // GB/T 2260: provinces, autonomous regions, municipalities, Hong Kong, Macao, Taiwan and their residents, abroad.
    private static readonly string[] Provinces =
    [
        .. "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54".Split(' '),
        .. "61 62 63 64 65 71 81 82 83 91".Split(' '),
    ];

    private IdentityNumber(string body, bool isOld, char? checkDigit) =>
        (Body, IsOld, CheckDigit) = (body, isOld, checkDigit);

    /// <summary>The first 17 digits; of an old number those it has today.</summary>
    public string Body { get; }

    /// <summary>Whether it is one of 15 digits.</summary>
    public bool IsOld { get; }

    /// <summary>The check digit as written; null of an old number.</summary>
    public char? CheckDigit { get; }

    /// <summary>The check digit that the first 17 digits ask for.</summary>
    public char DueCheckDigit => DueFor(Body);

    /// <summary>The whole number of 18 digits that the person has today.</summary>
    public string Today => Body + DueCheckDigit;

    /// <summary>Whether its first two digits are those of a province.</summary>
    public bool HasProvince => Array.IndexOf(Provinces, Body[..2]) >= 0;

    /// <summary>Whether a spreadsheet may have kept only 15 of its digits: it ends in 000, and its check digit is wrong.</summary>
    public bool IsCut => MayBeCut && DueCheckDigit != '0';

    /// <summary>
    /// Whether it ends in 000, as a number of which a spreadsheet kept only 15 digits; its check digit may be right by
    /// chance.
    /// </summary>
    public bool MayBeCut => Body.EndsWith("00", StringComparison.Ordinal) && CheckDigit == '0';

    /// <summary>The digits that a spreadsheet keeps.</summary>
    public string Kept => Body[..OldLength];

    /// <summary>Whether it is a man's.</summary>
    public bool IsMale => (Body[16] - '0') % 2 == 1;

    /// <summary>The birth date; null is no date.</summary>
    public DateOnly? Birth =>
        DateOnly.TryParseExact(
            Body.AsSpan(6, 8),
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        )
            ? day
            : null;

    /// <summary>Reads a number of either form; null is another form.</summary>
    public static IdentityNumber? Parse(string text)
    {
        string digits = text.TrimEnd('X', 'x');
        bool plain = digits.All(char.IsAsciiDigit);
        return plain && text.Length == Length && digits.Length >= Length - 1
                ? new IdentityNumber(text[..(Length - 1)], isOld: false, char.ToUpperInvariant(text[Length - 1]))
            : plain && text.Length == OldLength && digits.Length == OldLength
                ? new IdentityNumber($"{text[..6]}19{text[6..]}", isOld: true, checkDigit: null)
            : null;
    }

    private static char DueFor(string body)
    {
        // Each digit weighs 2 to the power of the places to its right, modulo 11: Horner's rule.
        int sum = body.Aggregate(0, (sum, digit) => ((sum + (digit - '0')) * 2) % 11);
        return CheckDigits[sum];
    }
}
