using System.Text;
using Contribution.Rules.Language;
using Contribution.Rules.Rosters.Impacts.Comparing;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Impacts.Pages;

/// <summary>The two rule sets side by side, what differs marked and first, what is the same folded away.</summary>
internal sealed class RulesSection(PageWords words)
{
    public string Of(Impact impact)
    {
        ComparedFigure[] figures = [.. ComparedFigure.Of(impact.A.Set, impact.B.Set)];
        ComparedRule[] rules = [.. ComparedRule.Of(impact.A.Set, impact.B.Set)];
        StringBuilder text = new();
        string[] open = [.. figures.Where(figure => figure.Mark != Mark.Same).Select(figure => Row(figure, impact))];
        if (open.Length > 0)
        {
            text.Append(Table(words.Pick("不同的数额和定义", "Figures and definitions that differ"), open));
        }

        foreach (ComparedRule rule in rules.Where(rule => rule.Mark != Mark.Same))
        {
            text.Append(Pair(rule, impact));
        }

        if (text.Length == 0)
        {
            text.Append($"<p>{words.Pick("规则和数额完全相同。", "Rules and figures are the same.")}</p>\n");
        }

        ComparedRule[] same = [.. rules.Where(rule => rule.Mark == Mark.Same)];
        string[] equal = [.. figures.Where(figure => figure.Mark == Mark.Same).Select(figure => Row(figure, impact))];
        text.Append(
            $"<details class=\"unchanged\"><summary>{words.Pick($"相同：规则 {same.Length} 条，数额和定义 {equal.Length} 项", $"the same: {same.Length} rules, {equal.Length} figures and definitions")}</summary>\n"
        );
        if (equal.Length > 0)
        {
            text.Append(Table(words.Pick("相同的数额和定义", "Figures and definitions that are the same"), equal));
        }

        return text.Append(string.Concat(same.Select(rule => Pair(rule, impact)))).Append("</details>\n").ToString();
    }

    private string Table(string name, string[] rows) =>
        PageTable.Of(name, [words.Pick("名称", "name"), "A", "B"], string.Concat(rows), kind: "figures");

    private string Row(ComparedFigure figure, Impact impact)
    {
        (string a, string b) = MarkedDifference.Of(
            FigureWords.Value(words, impact.A.Set, figure.Name, figure.A),
            FigureWords.Value(words, impact.B.Set, figure.Name, figure.B)
        );
        return $"<tr class=\"{Class(figure.Mark)}\"><th scope=\"row\">{HtmlText.Of(FigureWords.Name(words, figure.B is null ? impact.A.Set : impact.B.Set, figure.Name))}{Tag(figure.Mark)}</th>"
            + $"<td>{a}{Article(figure.ArticleA)}</td><td>{b}{Article(figure.ArticleB)}</td></tr>\n";
    }

    private static string Article(string? article) =>
        article is null ? "" : $" <span class=\"article\">{HtmlText.Of(article)}</span>";

    private string Pair(ComparedRule rule, Impact impact) =>
        $"""
            <section class="rule {Class(rule.Mark)}">
            <h3>{HtmlText.Of(words.Rule(rule.B ?? rule.A!))} <span class="of">{words.Kind(rule.Kind)}</span>{Tag(
                rule.Mark
            )}</h3>
            <div class="pair">
            {Side(rule, impact, ofA: true)}{Side(rule, impact, ofA: false)}</div>
            </section>

            """;

    /// <summary>One side of a rule; what the other has otherwise is marked.</summary>
    private string Side(ComparedRule pair, Impact impact, bool ofA)
    {
        (string name, Rule? rule, Rule? other) = ofA ? ("A", pair.A, pair.B) : ("B", pair.B, pair.A);
        (RuleSet set, RuleSet otherSet) = ofA ? (impact.A.Set, impact.B.Set) : (impact.B.Set, impact.A.Set);
        if (rule is null)
        {
            return $"<div class=\"side\"><p class=\"document\"><b>{name}</b> {words.Pick("无此规则", "has no such rule")}</p></div>\n";
        }

        StringBuilder text = new(
            $"<div class=\"side\"><p class=\"document\"><b>{name}</b> {HtmlText.Of(words.Document(rule.Source))} "
        );
        text.Append($"<span class=\"article\">{Marked(rule.Article, other?.Article)}</span></p>\n");
        if (rule.Quote is string quote)
        {
            text.Append($"<blockquote>{Marked(quote, other?.Quote)}</blockquote>\n");
        }

        if (rule.Reading is Wording reading)
        {
            text.Append(
                $"<p class=\"reading\">{words.Pick("理解：", "Reading: ")}{Marked(words.Of(reading), other?.Reading is Wording before ? words.Of(before) : null)}</p>\n"
            );
        }

        text.Append("<dl>");
        Line(
            text,
            words.Pick("条件", "when"),
            InWords(set, rule.When),
            other is null ? null : InWords(otherSet, other.When)
        );
        Line(
            text,
            words.Pick("基数", "base"),
            InWords(set, rule.Base),
            other is null ? null : InWords(otherSet, other.Base)
        );
        Line(
            text,
            words.Pick("结果", "status"),
            words.Name(rule.Status),
            other is null ? null : words.Name(other.Status)
        );
        if (!rule.Overrides.IsEmpty || !rule.Precedes.IsEmpty)
        {
            Line(
                text,
                words.Pick("先于", "before"),
                Before(rule, set.For(pair.Kind)),
                other is null ? null : Before(other, otherSet.For(pair.Kind))
            );
        }

        return text.Append("</dl></div>\n").ToString();
    }

    private string InWords(RuleSet set, Expression? expression) =>
        expression is null ? "–" : words.Of(new RuleWords(set).Write(expression));

    private string Before(Rule rule, Determination determination) =>
        string.Join(
            words.Pick("、", ", "),
            rule.Overrides.Concat(rule.Precedes)
                .Select(id =>
                    determination.Rules.FirstOrDefault(other => other.Id == id) is { } named ? words.Rule(named)
                    : id == "*" ? words.Pick("其他所有规则", "all other rules")
                    : id
                )
                .Distinct()
        );

    private static void Line(StringBuilder text, string name, string value, string? other) =>
        text.Append($"<dt>{name}</dt><dd>{Marked(value, other)}</dd>");

    private static string Marked(string text, string? other) =>
        other is null ? HtmlText.Of(text) : MarkedDifference.Of(text, other).First;

    private string Tag(Mark mark) =>
        mark switch
        {
            Mark.Added => $" <span class=\"tag\">{words.Pick("新增", "added")}</span>",
            Mark.Removed => $" <span class=\"tag\">{words.Pick("取消", "removed")}</span>",
            Mark.Changed => $" <span class=\"tag\">{words.Pick("修改", "changed")}</span>",
            _ => "",
        };

    private static string Class(Mark mark) => ChoiceName.Of(mark);
}
