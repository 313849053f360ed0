using System.Globalization;
using System.Text;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Cli.Text;

/// <summary>A rule set as people read it: what it rests on, its figures, its rules with their sentences, its procedure.</summary>
/// <param name="locale">The language of headings; sentences stay as the circular has them.</param>
/// <param name="effective">Whether what it inherits is printed too.</param>
internal sealed class RuleSetText(Locale locale, bool effective)
{
    private readonly StringBuilder _text = new();

    public string Of(RuleSet set)
    {
        Head(set);
        Section(
            locale.Pick("参数", "parameters"),
            set.Parameters.Where(p => Own(set, p.Source)),
            p => $"{p.Name} = {p.Value.ToString(CultureInfo.InvariantCulture)}   [{p.Article}]"
        );
        Section(
            locale.Pick("数额", "amounts"),
            set.Amounts.Where(a => Own(set, a.Source)),
            a => $"{a.Amount.Name} = {Figure(a)}   [{a.Article}]"
        );
        Section(locale.Pick("简称", "definitions"), set.Definitions, d => $"{d.Name}: {d.Text}");
        foreach (BaseKind kind in Enum.GetValues<BaseKind>())
        {
            Section(
                Words.Of(kind, locale),
                set.For(kind).Rules.Where(rule => Own(set, rule.Source)),
                rule => RuleText(rule)
            );
        }

        if (set.TrueUp is Provision trueUp)
        {
            Section(locale.Pick("补收", "true-up"), [trueUp], Cited);
        }

        Section(
            locale.Pick("提示", "findings"),
            set.Findings.Where(f => Own(set, f.Provision.Source)),
            f =>
                $"{f.Id}: {locale.Pick(f.Zh.Text, f.En.Text)}   [{f.Provision.Article}]\n      {Label("when")} {f.When}"
        );
        Section(locale.Pick("程序", "procedure"), set.Procedure, Step);
        Section(
            locale.Pick("不变式", "invariants"),
            set.Invariants,
            i =>
                $"{i.Id} ({Words.Of(i.For, locale)}): {i.Holds?.Text ?? "↑ " + i.RisesWith}{(i.When is null ? "" : $"   {Label("when")} {i.When}")}"
        );
        return _text.ToString();
    }

    private bool Own(RuleSet set, Source source) => effective || set.Layers.IsEmpty || source == set.Source;

    private void Head(RuleSet set)
    {
        Source source = set.Source;
        Line($"{set.Id}   {source.Document} {source.Title}".TrimEnd());
        Line(
            $"  {locale.Pick("发文机关", "issuer")}: {source.Issuer ?? "-"}   {locale.Pick("日期", "issued")}: {source.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"}   {locale.Pick("可信度", "trust")}: {source.Trust ?? "-"}"
        );
        Line($"  {locale.Pick("来源", "origin")}: {Words.Of(set.Origin, locale)}   {set.Hash}");
        if (!set.Layers.IsEmpty)
        {
            Line($"  {locale.Pick("依据", "extends")}: {string.Join(" → ", set.Layers)}");
        }

        string pairs = set.Covers.Pairs is null
            ? ""
            : "   "
                + string.Join(
                    "; ",
                    set.Covers.Pairs.Value.Select(pair =>
                        $"{(pair.Kind is null ? "none" : Words.Name(pair.Kind.Value))} → {string.Join(", ", pair.Categories.Select(Words.Name))}"
                    )
                );
        Line(
            $"  {locale.Pick("适用对象", "covers")}: {string.Join(", ", set.Covers.Categories.Select(Words.Name))} | {string.Join(", ", set.Covers.Kinds.Select(Words.Name))}{pairs}"
        );
        if (set.ReferenceWage is ReferenceWageRead wage)
        {
            Line(
                $"  {locale.Pick("社平工资", "reference wage")}: {Words.Name(wage.Scope)} {wage.Population}".TrimEnd()
            );
        }

        Line(
            $"  {locale.Pick("取整", "rounding")}: {set.Rounding.Rounding.Step.ToString(CultureInfo.InvariantCulture)} {Words.Name(set.Rounding.Rounding.Mode)} ({set.Rounding.Note})"
        );
    }

    private void Section<T>(string heading, IEnumerable<T> items, Func<T, string> text)
    {
        T[] all = [.. items];
        if (all.Length == 0)
        {
            return;
        }

        Line("");
        Line(heading);
        foreach (T item in all)
        {
            Line("  " + text(item).Replace("\n", "\n  ", StringComparison.Ordinal));
        }
    }

    private string RuleText(Rule rule)
    {
        List<string> lines = [$"{rule.Id}   [{rule.Article}]{(effective ? "   " + rule.Source.Document : "")}"];
        Add("quote", rule.Quote is null ? null : $"“{rule.Quote}”");
        Add("reading", rule.Reading);
        Add("precedes", string.Join(", ", rule.Precedes));
        Add("overrides", string.Join(", ", rule.Overrides));
        Add("when", rule.When.Text);
        Add(
            "base",
            rule.Base is null ? Words.Of(rule.Status, locale) : $"{rule.Base} ({Words.Of(rule.Status, locale)})"
        );
        Add("exemptWage", rule.ExemptWage?.Text);
        return string.Join("\n", lines);

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                lines.Add($"    {Label(key)} {value}");
            }
        }
    }

    private string Label(string key) =>
        locale == Locale.En
            ? key + ":"
            : key switch
            {
                "quote" => "原文:",
                "reading" => "理解:",
                "precedes" => "优先于:",
                "overrides" => "例外于:",
                "when" => "条件:",
                "base" => "基数:",
                "exemptWage" => "计入工资:",
                _ => key + ":",
            };

    private static string Figure(CitedAmount amount) =>
        amount.Amount.Announced is decimal figure ? figure.ToString("F2", CultureInfo.InvariantCulture)
        : amount.Amount.Rounding is { } rounding
            ? $"{amount.Text} ({rounding.Step.ToString(CultureInfo.InvariantCulture)} {Words.Name(rounding.Mode)})"
        : amount.Text!;

    private static string Cited(Provision provision) => $"“{provision.Quote}”   [{provision.Article}]";

    private string Step(ProcedureStep step)
    {
        string who =
            step.For == "employer" ? locale.Pick("单位", "employer")
            : step.For == "person" ? locale.Pick("个人", "person")
            : step.For;
        IEnumerable<string> documents = step.Documents.Select(document => $"\n    ☐ {document}");
        return $"{who}   [{step.Provision.Article}]{string.Concat(documents)}{(step.Note is null ? "" : $"\n    {step.Note}")}";
    }

    private void Line(string text) => _text.Append(text).Append('\n');
}
