using System.Globalization;
using Contribution.Rules.Explaining;
using Contribution.Rules.Requests;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Authoring.Verification;

/// <summary>One thing that came out of a case otherwise than expected.</summary>
/// <param name="Place">Where, as the case writes it: <c>persons/0/base</c>.</param>
/// <param name="Found">The actual value.</param>
/// <param name="Expected">The expected value.</param>
internal sealed record CaseDifference(string Place, string Found, string Expected)
{
    /// <summary>The names that are allowed there; null where the name is not the fault.</summary>
    public string? Allowed { get; init; }

    /// <summary>Makes the difference for a property that cases do not have.</summary>
    public static CaseDifference Unknown(string place, IEnumerable<string> known) =>
        new(place, "", "") { Allowed = string.Join(", ", known) };

    /// <summary>The fault of an expectation that no result can have; null where the two only differ.</summary>
    public Fault? Refused { get; init; }

    /// <summary>The difference as text, with the place in the case file.</summary>
    public override string ToString() =>
        Refused is not null ? $"{Place}: {Refused.En}"
        : Allowed is null ? $"{Place}: {Found} ≠ {Expected}"
        : $"{Place}: ? ({Allowed})";

    /// <summary>The difference for people, with names in place of ids.</summary>
    public Wording Words =>
        new(
            Refused is not null ? $"{Named(Place)}：{Refused.Zh}"
                : Allowed is null ? $"{Named(Place)}：{Value(Found)} ≠ {Value(Expected)}"
                : $"{Place}：未知的属性；可用：{Allowed.Replace(", ", "、", StringComparison.Ordinal)}",
            ToString()
        );

    /// <summary>Writes the name of a missing fact.</summary>
    /// <param name="name">Its name in <c>missing</c>.</param>
    public static Wording Fact(string name) =>
        FactWords.Find(name) ?? FieldWords.Find("/" + name.Replace('.', '/')) ?? Wording.Plain(name);

    /// <summary>The place: <c>第 1 名参保人员的缴费基数</c>.</summary>
    private static string Named(string place) =>
        string.Join(
            '的',
            place
                .Replace("persons/", "persons:", StringComparison.Ordinal)
                .Split('/', '.')
                .Select(part =>
                    part.Split(':') is [_, var index]
                    && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int at)
                        ? string.Create(CultureInfo.InvariantCulture, $"第 {at + 1} 名参保人员")
                        : FieldTable.Find(part)?.Zh ?? part
                )
        );

    /// <summary>Statuses and facts by their names; others, such as rules, as they are in the case file.</summary>
    private string Value(string value) =>
        Place[(Place.LastIndexOfAny(['/', '.']) + 1)..] switch
        {
            "status" => Glossary.Find("determinationStatus", value)?.Zh ?? value,
            "kind" => FieldTable.Find(value)?.Zh ?? value,
            "scope" => Glossary.Find("wageScope", value)?.Zh ?? value,
            "missing" => string.Join('、', value.Split(", ").Select(name => Fact(name).Zh)),
            _ => value,
        };
}
