using Contribution.Rules.Rosters;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Cli.Messages;

/// <summary>The language of the texts for people, and how it writes them; JSON is the same in both languages.</summary>
internal sealed class Locale : WordsIn
{
    /// <summary>English.</summary>
    public static readonly Locale En = new(isChinese: false);

    /// <summary>Chinese.</summary>
    public static readonly Locale Zh = new(isChinese: true);

    private Locale(bool isChinese)
        : base(isChinese) { }

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

    /// <summary>A rule set by its place, insurance and year.</summary>
    public string Title(RuleSetId id) => Pick(RuleSetNames.Title(id));

    /// <summary>An employer by its id; the persons without an employer are one.</summary>
    public string Employer(string? id) => id ?? Pick("无单位人员", "persons without an employer");

    /// <summary>Clauses of a sentence in a list.</summary>
    public string Clauses(IEnumerable<string> clauses) => string.Join(Pick("；", "; "), clauses);

    /// <summary>The question behind a message whether another name was meant; empty where there is none.</summary>
    public string DidYouMean(string? nearest) =>
        nearest is null ? "" : Pick($"；是否指“{nearest}”？", $"; did you mean \"{nearest}\"?");
}
