using Contribution.Rules.Explaining;
using Contribution.Rules.Json;
using Contribution.Rules.Rosters.Commands.Diff.Comparing;
using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>Writes the two rule sets side by side: differences marked and first, equal rules collapsed.</summary>
internal sealed class RulesSection(PageWords words)
{
    public Html Write(Impact impact)
    {
        ComparedFigure[] figures = [.. ComparedFigure.Compare(impact.A.Set, impact.B.Set)];
        ComparedRule[] rules = [.. ComparedRule.Compare(impact.A.Set, impact.B.Set)];
        ComparedFigure[] open = [.. figures.Where(figure => figure.Mark != Mark.Same)];
        ComparedRule[] changed = [.. rules.Where(rule => rule.Mark != Mark.Same)];
        ComparedFigure[] equal = [.. figures.Where(figure => figure.Mark == Mark.Same)];
        ComparedRule[] same = [.. rules.Where(rule => rule.Mark == Mark.Same)];
        Html none =
            open.Length + changed.Length > 0
                ? default
                : Html.Format($"<p>{words.Pick("规则和数额完全相同。", "Rules and figures are the same.")}</p>\n");
        string summary = words.Pick(
            $"相同：规则 {same.Length} 条，数额和定义 {equal.Length} 项",
            $"the same: {same.Length} rules, {equal.Length} figures and definitions"
        );
        Html differing = Table(words.Pick("不同的数额和定义", "Figures and definitions that differ"), open, impact);
        Html alike = Table(words.Pick("相同的数额和定义", "Figures and definitions that are the same"), equal, impact);
        return Html.Format(
            $"""
            {differing}{changed.Select(rule =>
                Pair(rule, impact)
            )}{none}<details class="unchanged"><summary>{summary}</summary>
            {alike}{same.Select(rule => Pair(rule, impact))}</details>

            """
        );
    }

    private Html Table(string name, ComparedFigure[] figures, Impact impact) =>
        figures.Length == 0
            ? default
            : PageTable.Write(
                name,
                [words.Pick("名称", "name"), "A", "B"],
                figures.Select(figure => Row(figure, impact)),
                kind: "figures"
            );

    private Html Row(ComparedFigure figure, Impact impact)
    {
        (Html a, Html b) = MarkedDifference.Mark(
            FigureWords.Value(words, impact.A.Set, figure.Name, figure.A),
            FigureWords.Value(words, impact.B.Set, figure.Name, figure.B)
        );
        string name = FigureWords.Name(words, figure.B is null ? impact.A.Set : impact.B.Set, figure.Name);
        return Html.Format(
            $"""
            <tr class="{Class(figure.Mark)}"><th scope="row">{name}{Tag(figure.Mark)}</th><td>{a}{Article(
                figure.ArticleA
            )}</td><td>{b}{Article(figure.ArticleB)}</td></tr>

            """
        );
    }

    private static Html Article(string? article) =>
        article is null ? default : Html.Format($" <span class=\"article\">{article}</span>");

    private Html Pair(ComparedRule rule, Impact impact) =>
        Html.Format(
            $"""
            <section class="rule {Class(rule.Mark)}">
            <h3>{words.Rule(rule.B ?? rule.A!)} <span class="of">{words.Kind(rule.Kind)}</span>{Tag(rule.Mark)}</h3>
            <div class="pair">
            {Side(rule, impact, ofA: true)}{Side(rule, impact, ofA: false)}</div>
            </section>

            """
        );

    /// <summary>One side of a rule, with the differences from the other marked.</summary>
    private Html Side(ComparedRule pair, Impact impact, bool ofA)
    {
        (string name, Rule? rule, Rule? other) = ofA ? ("A", pair.A, pair.B) : ("B", pair.B, pair.A);
        (RuleSet set, RuleSet otherSet) = ofA ? (impact.A.Set, impact.B.Set) : (impact.B.Set, impact.A.Set);
        if (rule is null)
        {
            return Html.Format(
                $"<div class=\"side\"><p class=\"document\"><b>{name}</b> {words.Pick("无此规则", "has no such rule")}</p></div>\n"
            );
        }

        Html quote = rule.Quote is null
            ? default
            : Html.Format($"<blockquote>{Marked(rule.Quote, other?.Quote)}</blockquote>\n");
        return Html.Format(
            $"""
            <div class="side"><p class="document"><b>{name}</b> {words.Document(rule.Source)} <span class="article">{Marked(
                rule.Article,
                other?.Article
            )}</span></p>
            {quote}{Reading(rule, other)}<dl>{Lines(pair.Kind, rule, set, other, otherSet)}</dl></div>

            """
        );
    }

    private Html Reading(Rule rule, Rule? other)
    {
        if (rule.Reading is not Wording reading)
        {
            return default;
        }

        Html marked = Marked(words.Pick(reading), other?.Reading is Wording before ? words.Pick(before) : null);
        return Html.Format($"<p class=\"reading\">{words.Pick("理解：", "Reading: ")}{marked}</p>\n");
    }

    private IEnumerable<Html> Lines(BaseKind kind, Rule rule, RuleSet set, Rule? other, RuleSet otherSet)
    {
        yield return Line(words.Pick("条件", "when"), When(set, rule), other is null ? null : When(otherSet, other));
        yield return Line(words.Pick("基数", "base"), Base(set, rule), other is null ? null : Base(otherSet, other));
        yield return Line(
            words.Pick("结果", "status"),
            words.Name(rule.Status),
            other is null ? null : words.Name(other.Status)
        );
        if (!rule.Overrides.IsEmpty || !rule.Precedes.IsEmpty)
        {
            yield return Line(
                words.Pick("先于", "before"),
                Before(rule, set.For(kind)),
                other is null ? null : Before(other, otherSet.For(kind))
            );
        }
    }

    private string When(RuleSet set, Rule rule) => words.Pick(new RuleWords(set).Write(rule.When));

    private string Base(RuleSet set, Rule rule) =>
        rule.Base is null ? "–" : words.Pick(new RuleWords(set).Write(rule.Base));

    private string Before(Rule rule, Determination determination) =>
        words.List(
            rule.Overrides.Concat(rule.Precedes)
                .Select(id =>
                    determination.Find(id) is { } named ? words.Rule(named)
                    : id == "*" ? words.Pick("其他所有规则", "all other rules")
                    : id
                )
                .Distinct()
        );

    private static Html Line(string name, string value, string? other) =>
        Html.Format($"<dt>{name}</dt><dd>{Marked(value, other)}</dd>");

    private static Html Marked(string text, string? other) => MarkedDifference.Mark(text, other ?? text).First;

    private Html Tag(Mark mark) =>
        mark switch
        {
            Mark.Added => Tag(words.Pick("新增", "added")),
            Mark.Removed => Tag(words.Pick("取消", "removed")),
            Mark.Changed => Tag(words.Pick("修改", "changed")),
            _ => default,
        };

    private static Html Tag(string name) => Html.Format($" <span class=\"tag\">{name}</span>");

    private static string Class(Mark mark) => ChoiceNames.Of(mark);
}
