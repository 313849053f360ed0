using System.Diagnostics.CodeAnalysis;
using Contribution.Rules.Rosters;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Cli.Messages;

/// <summary>The language of the texts for people, and how it writes them; JSON is the same in both languages.</summary>
internal sealed class Locale
{
    /// <summary>English.</summary>
    public static readonly Locale En = new(isChinese: false);

    /// <summary>Chinese.</summary>
    public static readonly Locale Zh = new(isChinese: true);

    private Locale(bool isChinese) => IsChinese = isChinese;

    /// <summary>Whether it is Chinese, or else English.</summary>
    public bool IsChinese { get; }

    /// <summary>The text of the language.</summary>
    public string Pick(string zh, string en) => IsChinese ? zh : en;

    /// <summary>The text of the language; null where there is no text.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Pick(Wording? text) => text?.For(IsChinese);

    /// <summary>An error that the user can correct.</summary>
    public UserErrorException Error(string zh, string en, int code = ExitCode.InvalidInput) => new(Pick(zh, en), code);

    /// <summary>An error that the user can correct.</summary>
    public UserErrorException Error(Wording text) => new(Pick(text));

    /// <summary>A choice of the contract.</summary>
    public string Translate<T>(T choice)
        where T : struct, Enum => ResultWords.Translate(choice, IsChinese);

    /// <summary>A name of the contract, such as <c>monthlyDifference</c>.</summary>
    public string Translate(string name) => ResultWords.Translate(name, IsChinese);

    /// <summary>The name of a fact.</summary>
    public string TranslateFact(string name) => ResultWords.TranslateFact(name, IsChinese);

    /// <summary>A label before a text, with the colon of the language.</summary>
    public string Labelled(string label, string text) => Pick($"{label}：{text}", $"{label}: {text}");

    /// <summary>A rule set by its place, insurance and year.</summary>
    public string Title(RuleSetId id) => Pick(RuleSetNames.Title(id));

    /// <summary>An employer by its id; the persons without an employer are one.</summary>
    public string Employer(string? id) => id ?? Pick("无单位人员", "persons without an employer");

    /// <summary>Words in a list.</summary>
    public string List(IEnumerable<string> items) => string.Join(Pick("、", ", "), items);

    /// <summary>Clauses of a sentence in a list.</summary>
    public string Clauses(IEnumerable<string> clauses) => string.Join(Pick("；", "; "), clauses);

    /// <summary>The question behind a message whether another name was meant; empty where there is none.</summary>
    public string DidYouMean(string? nearest) =>
        nearest is null ? "" : Pick($"；是否指“{nearest}”？", $"; did you mean \"{nearest}\"?");

    /// <summary>A text in parentheses behind a word.</summary>
    public string Aside(string text) => Pick($"（{text}）", $" ({text})");
}
