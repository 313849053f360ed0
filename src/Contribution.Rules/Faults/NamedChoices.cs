using Contribution.Rules.Terms;

namespace Contribution.Rules.Faults;

/// <summary>Values and properties of the contract in sentences.</summary>
internal static class NamedChoices
{
    /// <summary>A name in both languages with its JSON name in brackets: <c>职工（employee）</c>.</summary>
    /// <param name="words">The words; null where there are none.</param>
    /// <param name="name">The name in JSON.</param>
    public static Wording WithName(Wording? words, string name) =>
        words is null
            ? Wording.Plain(name)
            : new Wording(
                words.Zh == name ? name : $"{words.Zh}（{name}）",
                words.En == name ? name : $"{words.En} ({name})"
            );

    /// <summary>Several in a row.</summary>
    /// <param name="words">The words.</param>
    /// <param name="zh">The separator in Chinese.</param>
    /// <param name="en">The separator in English.</param>
    public static Wording Join(IEnumerable<Wording> words, string zh = "、", string en = ", ")
    {
        Wording[] all = [.. words];
        return new Wording(string.Join(zh, all.Select(one => one.Zh)), string.Join(en, all.Select(one => one.En)));
    }

    /// <summary>
    /// The only choice whose Chinese name has a text in it: <c>pension</c> for 养老; of several the one of just that
    /// name; null where there is none.
    /// </summary>
    /// <param name="group">The group of the choices in the table of words.</param>
    /// <param name="choices">The names in JSON.</param>
    /// <param name="text">The text.</param>
    public static string? FindByChinese(string group, IEnumerable<string> choices, string text)
    {
        string[] meant =
        [
            .. choices.Where(choice =>
                text.Length > 1 && Glossary.Find(group, choice)?.Zh.Contains(text, StringComparison.Ordinal) == true
            ),
        ];
        return meant is [string one] ? one : Array.Find(meant, choice => Glossary.Name(group, choice).Zh == text);
    }

    /// <summary>The choice that a text was meant to be, by its Chinese name or by its letters; null where none is near.</summary>
    /// <param name="group">The group of the choices in the table of words.</param>
    /// <param name="choices">The names in JSON.</param>
    /// <param name="text">The text.</param>
    public static string? FindNearest(string group, IReadOnlyCollection<string> choices, string text) =>
        FindByChinese(group, choices, text.Trim()) ?? NearestName.Find(text, choices);

    /// <summary>Words for a value that is not among the choices.</summary>
    /// <param name="group">The group of the choices in the table of words.</param>
    /// <param name="choices">The names in JSON.</param>
    /// <param name="nearest">The name that may have been meant.</param>
    public static FaultWords Unknown(string group, IEnumerable<string> choices, string? nearest)
    {
        return new FaultWords(null, Join(choices.Select(Name))) { Nearest = nearest is null ? null : Name(nearest) };

        Wording Name(string choice) => WithName(Glossary.Find(group, choice), choice);
    }
}
