using System.Text;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Text.RuleSets;

/// <summary>
/// A verification as people read it: one line for each rule set and case file, every finding below its line. Of many,
/// only those that fail are listed.
/// </summary>
/// <param name="locale">The language.</param>
/// <param name="colours">Whether the terminal shows colours.</param>
/// <param name="isWhole">Whether each is listed however many there are.</param>
/// <param name="requests">Whether witnesses are there as requests too.</param>
internal sealed class VerificationText(Locale locale, bool colours, bool isWhole = false, bool requests = false)
{
    private const int MostListed = 20;

    private readonly StringBuilder _text = new();
    private bool _onlyFailures;

    public string Format(VerificationReport report)
    {
        _onlyFailures = !isWhole && report.RuleSets.Length + report.Cases.Length + report.Released.Length > MostListed;
        List(report);
        Unnamed(report);
        Unread(report);
        Differing(report);
        if (report is { Holds: true, RuleSets.IsEmpty: false, Cases.IsEmpty: true })
        {
            Note(
                locale.Pick(
                    "没有算例：规则已证明，但没有与通知核对过的结果",
                    "there is no case: the rules are proved, but no result was worked out by hand"
                )
            );
        }

        _onlyFailures = false;
        Summary(report);
        return _text.ToString();
    }

    /// <summary>Only what fails, without notes.</summary>
    public string FormatFailures(VerificationReport report)
    {
        _onlyFailures = true;
        List(report);
        Summary(report);
        return _text.ToString();
    }

    /// <summary>Lists the changed releases alone.</summary>
    public string Format(IEnumerable<ReleasedChange> changes)
    {
        foreach (ReleasedChange change in changes)
        {
            Write(change);
        }

        return _text.ToString();
    }

    private void List(VerificationReport report)
    {
        foreach (Fault fault in report.Faults)
        {
            Line(good: false, FaultLine.Format(fault, locale));
        }

        int idWidth = report
            .RuleSets.Select(set => TextWidth.Measure(locale.Title(set.RuleSet.Id)))
            .DefaultIfEmpty()
            .Max();
        int fileWidth = report.RuleSets.Select(set => TextWidth.Measure(set.File)).DefaultIfEmpty().Max();
        foreach (VerifiedRuleSet set in report.RuleSets)
        {
            RuleSet(set, idWidth, fileWidth);
        }

        foreach (VerifiedCases file in report.Cases)
        {
            Cases(file);
        }

        foreach (ReleasedChange change in report.Released)
        {
            Write(change);
        }
    }

    private void Write(ReleasedChange change)
    {
        if (change.Holds && _onlyFailures)
        {
            return;
        }

        Line(change.Holds, ReleasedChangeText.Line(change, locale));
        foreach (string line in ReleasedChangeText.Details(change, locale))
        {
            Detail(line);
        }
    }

    private void RuleSet(VerifiedRuleSet set, int idWidth, int fileWidth)
    {
        int rules = set.RuleSet.IndividualBase.Rules.Length + set.RuleSet.EmployerBase.Rules.Length;
        string counts = locale.Pick(
            $"规则 {rules, 2}  原文 {set.Quotes, 2}  校验约束 {set.RuleSet.Invariants.Length}",
            $"rules: {rules}, quotes: {set.Quotes}, invariants: {set.RuleSet.Invariants.Length}"
        );
        bool good = set.Proof.Holds && set.UncheckedQuotes == 0;
        string title = locale.Title(set.RuleSet.Id);
        Line(good, $"{TextWidth.Pad(title, idWidth)}  {TextWidth.Pad(set.File, fileWidth)}  {counts}");
        if (set.UncheckedQuotes > 0)
        {
            Detail(
                locale.Pick(
                    $"{set.UncheckedQuotes} 处引文无法核对：规则文件旁没有文件原文（source.zh.md）",
                    $"{set.UncheckedQuotes} quotes cannot be checked: no circular (source.zh.md) lies beside the file"
                )
            );
        }

        foreach (string line in set.Proof.Findings.SelectMany(finding => ProofText.Lines(finding, locale, requests)))
        {
            Detail(line);
        }
    }

    /// <summary>The parts without a name, once for each file, which has the same parts in each of its years.</summary>
    private void Unnamed(VerificationReport report)
    {
        foreach (IGrouping<string, VerifiedRuleSet> file in report.RuleSets.GroupBy(set => set.File))
        {
            string[] places =
            [
                .. file.SelectMany(set => set.Unnamed)
                    .Select(part => $"{part.Key}/{part.Id}")
                    .Distinct(StringComparer.Ordinal),
            ];
            if (places.Length > 0)
            {
                string list = locale.List(places);
                Note(
                    $"{file.Key}  "
                        + locale.Pick(
                            $"{places.Length} 项没有名称（name），展示时以条款代替：{list}",
                            $"{places.Length} without a name; people see the article in its place: {list}"
                        )
                );
            }
        }
    }

    /// <summary>The parameters and amounts that nothing reads, once for each file.</summary>
    private void Unread(VerificationReport report)
    {
        foreach (IGrouping<string, VerifiedRuleSet> file in report.RuleSets.GroupBy(set => set.File))
        {
            string[] names = [.. file.SelectMany(set => set.Unread).Distinct(StringComparer.Ordinal)];
            if (names.Length > 0)
            {
                string list = locale.List(names);
                Note($"{file.Key}  " + locale.Pick($"没有任何规则读取：{list}", $"read by nothing: {list}"));
            }
        }
    }

    /// <summary>Lists announced amounts beside the results of their formulas; of many only the number.</summary>
    private void Differing(VerificationReport report)
    {
        (RuleSet Set, DifferingAmount Amount)[] all =
        [
            .. report.RuleSets.SelectMany(set => set.Differing.Select(amount => (set.RuleSet, amount))),
        ];
        if (!isWhole && all.Length > MostListed)
        {
            Note(
                locale.Pick(
                    $"公布数额与计算公式所得不同的有 {all.Length} 项，以公布的为准；用 --all 逐项列出",
                    $"{all.Length} announced amounts are not what their formulas give; the announced ones count. --all lists them"
                )
            );
            return;
        }

        foreach ((RuleSet set, DifferingAmount amount) in all)
        {
            Note($"{locale.Title(set.Id)}  {DifferingText.Line(amount, locale)}");
        }
    }

    private void Cases(VerifiedCases file)
    {
        int all = file.Passed + file.Failures.Length;
        Line(
            file.Failures.IsEmpty,
            $"{file.File}  {locale.Pick($"算例 {file.Passed}/{all}", $"cases: {file.Passed} of {all} passed")}"
        );
        foreach (CaseFailure failure in file.Failures)
        {
            // A file that cannot be read has no cases, and so no arithmetic.
            bool ran = failure.Arithmetic.Length > 0;
            string sides = ran ? locale.Pick("（实得 ≠ 应为）", " (found ≠ expected)") : "";
            Detail(locale.Labelled(failure.Name + sides, Why(failure)));
            if (ran)
            {
                Detail($"  {failure.Arithmetic}");
            }
        }
    }

    private string Why(CaseFailure failure) =>
        locale.Clauses(failure.Differences.Concat(failure.Remarks).Select(said => locale.Pick(said)));

    private void Summary(VerificationReport report)
    {
        int failed =
            report.Faults.Length
            + report.RuleSets.Sum(set => set.Proof.Findings.Length + (set.UncheckedQuotes > 0 ? 1 : 0))
            + report.Cases.Sum(file => file.Failures.Length)
            + report.Released.Count(change => !change.Holds);
        Line(
            report.Holds,
            locale.Pick(
                $"规则集 {report.RuleSets.Length} 个，算例 {report.Cases.Sum(file => file.Passed)} 个通过，问题 {failed} 处",
                $"rule sets: {report.RuleSets.Length}, cases passed: {report.Cases.Sum(file => file.Passed)}, problems: {failed}"
            )
        );
    }

    private void Line(bool good, string text)
    {
        if (good && _onlyFailures)
        {
            return;
        }

        string mark = good ? locale.Pick("通过  ", "ok  ") : locale.Pick("未通过", "FAIL");
        string shown =
            !colours ? mark
            : good ? $"\e[32m{mark}\e[0m"
            : $"\e[31m{mark}\e[0m";
        _text.Append(shown).Append(' ').Append(Visible.Line(text)).Append('\n');
    }

    private void Note(string text) =>
        _text.Append(locale.Pick("注意", "note")).Append(' ').Append(Visible.Line(text)).Append('\n');

    private void Detail(string text) => _text.Append("       ").Append(Visible.Line(text)).Append('\n');
}
