using System.Collections.Immutable;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Explaining;

/// <summary>Says an answer in one sentence: whose base, how much, by which rule and article, and the arithmetic.</summary>
internal static class AnswerWording
{
    public static Wording Write(
        BaseKind kind,
        ContributionBase answer,
        Rule? rule,
        ImmutableArray<ArithmeticLine> arithmetic,
        TrueUpExplanation? trueUp,
        Wording missing
    )
    {
        Wording said = Who(kind, answer.Id) + Amount(answer) + Glossary.Name(answer.Status);
        if (rule is null)
        {
            return said + new Wording($"；未提供：{missing.Zh}", $"; not given: {missing.En}");
        }

        said += By(rule, answer.Article);
        if (arithmetic is [.., ArithmeticLine last])
        {
            said += new Wording("；", "; ") + last.InWords;
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

    private static Wording By(Rule rule, string? article)
    {
        Wording name = new Wording("；规则", "; rule ") + PartNames.Quoted(PartNames.Name(rule));
        return article is null
            ? name
            : name + new Wording($"，{rule.Source.Cite(article, chinese: true)}", $", {rule.Source.Cite(article)}");
    }
}
