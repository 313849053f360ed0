using System.Diagnostics.CodeAnalysis;

namespace Contribution.Rules.Terms;

/// <summary>Texts for people in one language, and how it writes them.</summary>
/// <param name="chinese">Whether it is Chinese, or else English.</param>
internal class WordsIn(bool chinese)
{
    /// <summary>Whether it is Chinese, or else English.</summary>
    public bool IsChinese => chinese;

    /// <summary>The text of the language.</summary>
    public string Pick(string zh, string en) => chinese ? zh : en;

    /// <summary>The text of the language; null where there is no text.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Pick(Wording? text) => text?.For(chinese);

    /// <summary>A label before a text, with the colon of the language.</summary>
    public string Labelled(string label, string text) => Pick($"{label}：{text}", $"{label}: {text}");

    /// <summary>Words in a list.</summary>
    public string List(IEnumerable<string> items) => string.Join(Pick("、", ", "), items);

    /// <summary>A text in parentheses behind a word.</summary>
    public string Aside(string text) => Pick($"（{text}）", $" ({text})");
}
