using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Cli.Commands;
using Contribution.Rules.Explaining;
using Contribution.Rules.Faults;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Cli.Text;

/// <summary>The explanations of one request as people read them: each base first, then how it came about, rule by rule.</summary>
/// <param name="locale">The language; sentences of the circular stay as they are.</param>
internal sealed class ExplanationText(Locale locale)
{
    private readonly StringBuilder _text = new();

    public string Of(BasesResult result, ImmutableArray<Explanation> explanations)
    {
        Line($"{result.RequestId} {result.RuleSet.Id}   {result.RuleSet.Document}   {result.RuleSet.Hash}".TrimStart());
        foreach (Finding finding in result.Findings ?? [])
        {
            Line($"! {finding.Path}: {locale.Pick(finding.Zh, finding.En)}");
        }

        foreach (Explanation explanation in explanations)
        {
            Line("");
            Write(explanation);
        }

        return _text.ToString();
    }

    /// <summary>What stands in the place of explanations where nothing was computed.</summary>
    public static string Of(BaseOutcome outcome, Locale locale)
    {
        (string? id, ImmutableArray<Fault> faults) = outcome switch
        {
            BaseOutcome.Invalid invalid => (invalid.RequestId, invalid.Faults),
            BaseOutcome.NotCovered notCovered => (notCovered.RequestId, notCovered.Faults),
            _ => (null, []),
        };
        return string.Concat(
            faults
                .Select(fault => $"{id} {RuleOptions.Line(fault, locale)}".TrimStart())
                .Select(line => Visible.Line(line) + "\n")
        );
    }

    private void Write(Explanation explanation)
    {
        Line(locale.Pick(explanation.Zh, explanation.En));
        if (explanation.Totals is TotalsExplanation totals)
        {
            Lines("  ", locale == Locale.Zh ? totals.Zh : totals.En);
        }

        if (explanation.Provisional is ProvisionalExplanation provisional)
        {
            Line("  " + locale.Pick(provisional.Zh, provisional.En));
        }

        // The last step stands in the sentence above.
        Lines("  ", explanation.Arithmetic?.SkipLast(1).Select(line => line.Text));
        if (explanation.TrueUp is TrueUpExplanation trueUp)
        {
            Line($"  {locale.Pick("补差", "true-up")} {trueUp.Text}   {trueUp.Document} {trueUp.Article}");
            Quote("    ", trueUp.Quote, locale.Pick(trueUp.ReadingZh ?? "", trueUp.Reading ?? ""));
        }

        foreach (RuleExplanation rule in explanation.Rules)
        {
            Line($"  {Mark(rule.Outcome)} {rule.Rule}   {new Source { Document = rule.Document }.Cite(rule.Article)}");
            Line("      " + locale.Pick(rule.Zh, rule.En));
            Lines("        ", rule.Condition?.Where?.Select(line => line.Text));
            Quote("      ", rule.Quote, locale.Pick(rule.ReadingZh ?? "", rule.Reading ?? ""));
        }
    }

    private static string Mark(RuleOutcome outcome) =>
        outcome switch
        {
            RuleOutcome.Decided => "●",
            RuleOutcome.Silenced => "○",
            RuleOutcome.Unknown => "?",
            _ => "·",
        };

    private void Quote(string indent, string? quote, string reading)
    {
        if (quote is not null)
        {
            Line($"{indent}“{quote}”");
        }

        if (reading.Length > 0)
        {
            Line($"{indent}{locale.Pick("理解:", "reading: ")}{reading}");
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
