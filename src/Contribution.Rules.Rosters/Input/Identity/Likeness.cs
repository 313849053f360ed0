using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Input.Identity;

/// <summary>A likeness of two rows of different lists by which they are probably one person's.</summary>
internal sealed class Likeness
{
    private readonly Func<PersonMarks, IEnumerable<string?>> _keys;

    private Likeness(string zh, string en, Func<PersonMarks, IEnumerable<string?>> keys) =>
        (Words, _keys) = (new Wording(zh, en), keys);

    private Likeness(string zh, string en, Func<PersonMarks, string?> key)
        : this(zh, en, marks => [key(marks)]) { }

    /// <summary>The number or the identity number. Under one employer such rows are one person's for certain.</summary>
    public static Likeness Number { get; } =
        new(
            "编号或公民身份号码相同，其中一行没有单位编号",
            "the ids or identity numbers are the same, and one row has no employer",
            marks => marks.Keys
        );

    /// <summary>The number as a spreadsheet leaves it.</summary>
    public static Likeness Id { get; } =
        new("编号除前导零外相同", "the ids differ by leading zeros only", marks => SpreadsheetId.KeyOf(marks.Id));

    /// <summary>The name.</summary>
    public static Likeness Name { get; } =
        new(
            "姓名相同，单位相同或未填",
            "the names are the same, and the employers too or not given",
            marks => Letters(marks.Name)
        );

    /// <summary>The digits of the identity number that a spreadsheet keeps.</summary>
    public static Likeness Digits { get; } =
        new(
            "公民身份号码前 15 位相同，其中一个末三位为 000",
            "the identity numbers have the same first 15 digits, and one ends in 000",
            marks => marks.Citizen?.Kept
        );

    /// <summary>All of them, the surest first.</summary>
    public static ImmutableArray<Likeness> All { get; } = [Number, Id, Name, Digits];

    /// <summary>The words of it.</summary>
    public Wording Words { get; }

    /// <summary>The keys that like rows share.</summary>
    public IEnumerable<string> Keys(PersonMarks marks) => _keys(marks).OfType<string>();

    /// <summary>Whether two rows with a key in common are alike.</summary>
    public bool Holds(PersonMarks one, PersonMarks other) =>
        one.MayShareEmployer(other) && (this != Digits || one.Citizen!.MayBeCut || other.Citizen!.MayBeCut);

    private static string? Letters(string? name)
    {
        string letters = string.Concat((name ?? "").Where(letter => !char.IsWhiteSpace(letter)));
        return letters.Length == 0 ? null : letters;
    }
}
