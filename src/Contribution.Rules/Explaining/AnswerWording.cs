using System.Collections.Immutable;
using Contribution.Rules.Numbers;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Explaining;

/// <summary>Says an answer in one sentence: whose base, how much, by which rule and article, and the arithmetic.</summary>
internal static class AnswerWording
{
    public static Wording Of(
        BaseKind kind,
        ContributionBase answer,
        Rule? rule,
        ImmutableArray<ArithmeticLine>? arithmetic,
        TrueUpExplanation? trueUp,
        Wording missing
    )
    {
        Wording said = Who(kind, answer.Id) + Amount(answer) + WordingList.Of(answer.Status);
        if (rule is null)
        {
            return said + new Wording($"；不知：{missing.Zh}", $"; not known: {missing.En}");
        }

        said += By(rule, answer.Article);
        if (arithmetic is [.., ArithmeticLine last])
        {
            said += Step(last.Text);
        }

        return trueUp is null ? said : said + new Wording($"；补差 {trueUp.Text}", $"; true-up {trueUp.Text}");
    }

    private static Wording Who(BaseKind kind, string id) =>
        kind == BaseKind.IndividualBase
            ? new Wording($"{id}，个人缴费基数：", $"{id}, individual base: ")
            : new Wording($"{id}，单位缴费基数：", $"{id}, employer base: ");

    private static Wording Amount(ContributionBase answer)
    {
        string yuan = answer.Base is decimal value ? FigureText.Money(Rational.From(value)) : "";
        return yuan.Length == 0 ? new Wording("", "") : new Wording($"每月 {yuan} 元，", $"{yuan} yuan a month, ");
    }

    private static Wording By(Rule rule, string? article) =>
        article is null
            ? new Wording($"；规则 {rule.Id}", $"; rule {rule.Id}")
            : new Wording(
                $"；规则 {rule.Id}，{rule.Source.Cite(article)}",
                $"; rule {rule.Id}, {rule.Source.Cite(article)}"
            );

    private static Wording Step(string text) => new($"；{text}", $"; {text}");
}
