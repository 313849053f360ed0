using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Explaining;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Cli.Text.Requests;

/// <summary>The explanations of one request as people read them: each base first, then how it came about, rule by rule.</summary>
/// <param name="locale">The language; sentences of the circular stay as they are.</param>
/// <param name="shown">Which rules are shown.</param>
internal sealed class ExplanationText(Locale locale, ShownRules shown = ShownRules.All)
{
    private const int Rest = 3;

    private readonly StringBuilder _text = new();

    public string Format(BasesResult result, ImmutableArray<Explanation> explanations)
    {
        string document = Source.DocumentFor(result.RuleSet.Document, locale.IsChinese);
        Line($"{result.RequestId} {locale.Title(result.RuleSet.Id)}   {document}   {result.RuleSet.Hash}".TrimStart());
        foreach (Finding finding in result.Findings)
        {
            Line("! " + locale.Labelled(Whose(finding.Path, result), finding.Text(locale.IsChinese)));
        }

        foreach (Explanation explanation in explanations)
        {
            Line("");
            Write(explanation);
        }

        return _text.ToString();
    }

    /// <summary>The faults, where nothing was computed and there are no explanations.</summary>
    public static string Format<T>(Outcome<T> outcome, Locale locale)
        where T : notnull
    {
        return outcome is Outcome<T>.Refused(var id, var faults)
            ? string.Concat(
                faults
                    .Select(fault => $"{id} {FaultLine.Format(fault, locale)}".TrimStart())
                    .Select(line => Visible.Line(line) + "\n")
            )
            : "";
    }

    private string Cited(string document, string article) =>
        new Citation(document, article, "").InWords(locale.IsChinese);

    /// <summary>The person or the employer of a finding, by number; the place where it is neither.</summary>
    private string Whose(string path, BasesResult result)
    {
        string[] parts = path.Split('/');
        return parts switch
        {
            ["", "persons", var index, ..]
                when int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int place)
                    && place < result.Persons.Length => result.Persons[place].Id,
            ["", "employer", ..] when result.Employer is { } employer => employer.Id,
            ["", "referenceWages", ..] => locale.Pick("社平工资", "reference wage"),
            _ => path,
        };
    }

    private void Write(Explanation explanation)
    {
        Line(locale.Pick(explanation.Zh, explanation.En));
        if (explanation.Totals is TotalsExplanation totals)
        {
            Lines("  ", locale.IsChinese ? totals.Zh : totals.En);
        }

        if (explanation.Provisional is ProvisionalExplanation provisional)
        {
            Line("  " + locale.Pick(provisional.Zh, provisional.En));
        }

        // The last step stands in the sentence above.
        Lines("  ", explanation.Arithmetic.SkipLast(1).Select(Words));
        if (explanation.TrueUp is TrueUpExplanation trueUp)
        {
            Provision ordered = trueUp.Provision;
            Line(
                $"  {locale.Pick("补差", "true-up")} {trueUp.Text}   {Cited(ordered.Source.Document, ordered.Article)}"
            );
            Quote("    ", ordered.Quote, ordered.Reading);
        }

        RuleExplanation[] rules = [.. Shown(explanation)];
        foreach (RuleExplanation rule in rules)
        {
            string cited = Cited(rule.Document, rule.Article);
            Line(
                $"  {Mark(rule.Outcome)} {(rule.DisplayName is null ? "" : locale.Pick(rule.DisplayName) + "   ")}{cited}"
            );
            Line("      " + locale.Pick(rule.Zh, rule.En));
            Lines("        ", rule.Condition?.Where.Select(Words));
            Quote("      ", rule.Quote, rule.Written.Reading);
        }

        if (rules.Length < explanation.Rules.Length)
        {
            int rest = explanation.Rules.Length - rules.Length;
            Line(
                locale.Pick(
                    $"  另有 {rest} 条规则不适用，用 --all 列出",
                    $"  {rest} more rules do not apply: list them with --all"
                )
            );
        }
    }

    private string Words(ArithmeticLine line) => locale.Pick(line.InWords);

    private IEnumerable<RuleExplanation> Shown(Explanation explanation)
    {
        bool isOpen = explanation.Answer.Rule is null;
        return shown switch
        {
            ShownRules.All => explanation.Rules,
            ShownRules.Ordered => explanation.Rules.OrderBy(rule => Rank(rule, isOpen)),
            _ => explanation.Rules.Where(rule => Rank(rule, isOpen) < Rest).OrderBy(rule => Rank(rule, isOpen)),
        };
    }

    /// <summary>The place of a rule: what decides, what gives way to it, and where none decides what is not known yet.</summary>
    private static int Rank(RuleExplanation rule, bool isOpen) =>
        rule.Outcome switch
        {
            RuleOutcome.Decided => 0,
            RuleOutcome.Silenced => 1,
            RuleOutcome.Unknown when isOpen => 2,
            _ => Rest,
        };

    private static string Mark(RuleOutcome outcome) =>
        outcome switch
        {
            RuleOutcome.Decided => "●",
            RuleOutcome.Silenced => "○",
            RuleOutcome.Unknown => "?",
            _ => "·",
        };

    private void Quote(string indent, string? quote, Wording? reading)
    {
        if (quote is not null)
        {
            Line($"{indent}“{quote}”");
        }

        if (reading is not null)
        {
            Line($"{indent}{locale.Pick("理解：", "reading: ")}{locale.Pick(reading)}");
        }
    }

    private void Lines(string indent, IEnumerable<string>? lines)
    {
        foreach (string line in lines ?? [])
        {
            Line(indent + line);
        }
    }

    private void Line(string text) => _text.Append(Visible.Line(text)).Append('\n');
}
