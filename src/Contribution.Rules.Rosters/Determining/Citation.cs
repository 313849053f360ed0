using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>The document, article and rule that an answer rests on (依据).</summary>
/// <param name="Document">The circular of the article.</param>
/// <param name="Article">The article; null where none gives the answer.</param>
/// <param name="Rule">The rule's id.</param>
internal sealed record Citation(string Document, string? Article, string Rule)
{
    /// <summary>The name of the rule; null where its file gives none, and the article is shown alone.</summary>
    public Wording? Name { get; init; }

    /// <summary>The sentence that the rule implements; null where the rule set quotes none.</summary>
    public string? Quote { get; init; }

    /// <summary>How an unclear sentence was read; null where it is clear.</summary>
    public Wording? Reading { get; init; }

    /// <summary>
    /// The rule for people: its name, and behind it what it says, which is the circular's sentence; in English how it was read,
    /// where its file says so.
    /// </summary>
    /// <param name="chinese">Whether it is for Chinese readers, or else for English ones.</param>
    public string? Provision(bool chinese) => ProvisionOf(Name, Quote, Reading, chinese);

    /// <summary>Writes the provision of a rule from its name, quote and reading.</summary>
    internal static string? ProvisionOf(Wording? name, string? quote, Wording? reading, bool chinese)
    {
        string? sentence = chinese ? quote : reading?.En ?? quote;
        return name is null ? sentence
            : sentence is null ? name.For(chinese)
            : $"{name.For(chinese)}{(chinese ? "：" : ": ")}{sentence}";
    }

    /// <summary>Gets the citation of a base; null where no rule decided. An inherited rule names its own document.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="result">The result that the base is of.</param>
    /// <param name="kind">Whose base it is.</param>
    /// <param name="decided">The base.</param>
    public static Citation? Find(IContributionRules rules, BasesResult result, BaseKind kind, ContributionBase decided)
    {
        if (decided.Rule is not string id)
        {
            return null;
        }

        RuleSet? set = rules.Catalogue.Get(result.RuleSet.Id);
        Rule? rule = set?.For(kind).Find(id);
        return new Citation(rule?.Source.Document ?? result.RuleSet.Document, decided.Article, id)
        {
            Name = rule?.Called,
            Quote = rule?.Quote,
            Reading = rule?.Reading,
        };
    }

    /// <summary>The citation on one line, for people: <c>庆社险函〔2011〕3号 二(二) 下限</c>.</summary>
    /// <param name="chinese">Whether it is for Chinese readers, or else for English ones.</param>
    public string InWords(bool chinese)
    {
        Source source = new() { Document = Document };
        string place = Article is null ? source.DocumentFor(chinese) : source.Cite(Article, chinese);
        return Name is null ? place : $"{place} {Name.For(chinese)}";
    }
}
