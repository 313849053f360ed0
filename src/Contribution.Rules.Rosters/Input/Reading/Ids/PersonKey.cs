using System.Buffers;
using System.Text;

namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>
/// The keys that two rows of one person under one employer share although their ids differ: a spreadsheet took the zeros
/// off one id, an identity number has 15 digits in one row and 18 in the other, or the person has two ids.
/// </summary>
internal static class PersonKey
{
    private const int Length = 18;
    private const int OldLength = 15;

    private static readonly SearchValues<byte> Changed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz."u8);

    /// <summary>The key of an id.</summary>
    public static string FromId(string id) => SpreadsheetId.KeyOf(IdentityKey.From(id)) ?? id;

    /// <summary>
    /// The key of a citizen's identity number; null where there is none, or where many persons may share it: it is a
    /// placeholder, or a spreadsheet cut it.
    /// </summary>
    public static string? FromIdNumber(string? idNumber) =>
        IdentityKey.From(idNumber) is string key
        && IdentityNumber.Parse(key) is { IsCut: false } number
        && number.Body.Any(digit => digit != number.Body[0])
            ? key
            : null;

    /// <summary>The key of an id in plain ASCII.</summary>
    public static ReadOnlySpan<byte> FromId(ReadOnlySpan<byte> id) =>
        MayDiffer(id) ? Encoding.ASCII.GetBytes(FromId(Encoding.ASCII.GetString(id))) : id;

    /// <summary>The key of an identity number in plain ASCII; empty is none. It may be that of a number which has no key.</summary>
    public static ReadOnlySpan<byte> FromIdNumber(ReadOnlySpan<byte> idNumber) =>
        idNumber.Length is not (Length or OldLength) || !idNumber.ContainsAnyExcept(idNumber[0]) ? []
        : MayDiffer(idNumber) ? Encoding.ASCII.GetBytes(FromIdNumber(Encoding.ASCII.GetString(idNumber)) ?? "")
        : idNumber;

    /// <summary>Whether the key may be another text. Never false where it is.</summary>
    private static bool MayDiffer(ReadOnlySpan<byte> id) =>
        id[0] == '0'
        || id.Length == OldLength
        || id.ContainsAny(Changed)
        || (char.IsAsciiDigit((char)id[0]) && id.Contains((byte)'E'));
}
