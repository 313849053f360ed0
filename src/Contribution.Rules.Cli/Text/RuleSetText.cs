using System.Globalization;
using System.Text;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Cli.Text;

/// <summary>A rule set as people read it: what it rests on, its figures, its rules with their sentences, its procedure.</summary>
/// <param name="locale">The language of headings; sentences stay as the circular has them.</param>
/// <param name="catalogue">Where the rule sets stand that it extends.</param>
/// <param name="effective">Whether what it inherits is printed too.</param>
internal sealed class RuleSetText(Locale locale, RuleSetCatalogue catalogue, bool effective)
{
    private readonly StringBuilder _text = new();

    public string Of(RuleSet set)
    {
        RuleSet? parent = set.Layers.IsEmpty ? null : catalogue.Get(set.Layers[0]);
        Head(set);
        Section(
            locale.Pick("参数", "parameters"),
            set.Parameters.Where(p =>
                Own(set, p.Source, parent?.Parameters.FirstOrDefault(o => o.Name == p.Name)?.Source)
            ),
            p =>
                [
                    $"{p.Name} = {p.Value.ToString(CultureInfo.InvariantCulture)}   [{p.Article}]{Document(set, p.Source)}",
                    .. Called(p.Called),
                ]
        );
        Section(
            locale.Pick("数额", "amounts"),
            set.Amounts.Where(a =>
                Own(set, a.Source, parent?.Amounts.FirstOrDefault(o => o.Amount.Name == a.Amount.Name)?.Source)
            ),
            a => [$"{a.Amount.Name} = {Figure(a)}   [{a.Article}]{Document(set, a.Source)}", .. Called(a.Called)]
        );
        Section(locale.Pick("简称", "definitions"), set.Definitions, d => [$"{d.Name}: {d.Text}", .. Called(d.Called)]);
        foreach (BaseKind kind in Enum.GetValues<BaseKind>())
        {
            Section(
                Words.Of(kind, locale),
                set.For(kind)
                    .Rules.Where(rule =>
                        Own(set, rule.Source, parent?.For(kind).Rules.FirstOrDefault(o => o.Id == rule.Id)?.Source)
                    ),
                RuleText
            );
        }

        if (set.TrueUp is Provision trueUp)
        {
            Section(locale.Pick("补收", "true-up"), [trueUp], provision => [Cited(provision)]);
        }

        Section(
            locale.Pick("提示", "findings"),
            set.Findings.Where(f =>
                Own(set, f.Provision.Source, parent?.Findings.FirstOrDefault(o => o.Id == f.Id)?.Provision.Source)
            ),
            f =>
                [
                    $"{f.Id}: {locale.Pick(f.Zh.Text, f.En.Text)}   [{f.Provision.Article}]",
                    $"      {Label("when")} {f.When}",
                ]
        );
        Section(locale.Pick("程序", "procedure"), set.Procedure, step => [.. ProcedureText.Step(step, locale)]);
        Section(
            locale.Pick("不变式", "invariants"),
            set.Invariants,
            i =>
                [
                    $"{i.Id} ({Words.Of(i.For, locale)}): {i.Holds?.Text ?? "↑ " + i.RisesWith}{(i.When is null ? "" : $"   {Label("when")} {i.When}")}",
                ]
        );
        return _text.ToString();
    }

    /// <summary>Whether it is the file's own: its document is not the one that what it extends names for the same.</summary>
    private bool Own(RuleSet set, Source source, Source? inherited) =>
        effective || set.Layers.IsEmpty || source == set.Source || source != inherited;

    /// <summary>The document of a figure that has another than the file.</summary>
    private string Document(RuleSet set, Source source) =>
        source == set.Source
            ? ""
            : $"   {locale.Pick(source.DocumentZh, source.Document)}{(source.Trust is null ? "" : $" ({locale.Pick("可信度", "trust")} {source.Trust})")}";

    private void Head(RuleSet set)
    {
        Source source = set.Source;
        Line($"{set.Id}   {locale.Pick(source.DocumentZh, source.Document)} {source.Title}".TrimEnd());
        Line(
            $"  {locale.Pick("发文机关", "issuer")}: {source.Issuer ?? "-"}   {locale.Pick("日期", "issued")}: {source.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"}   {locale.Pick("可信度", "trust")}: {source.Trust ?? "-"}"
        );
        string[] days =
        [
            .. Day(locale.Pick("公布", "published"), source.Published),
            .. Day(locale.Pick("生效", "in force from"), source.InForceFrom),
        ];
        if (days.Length > 0)
        {
            Line($"  {string.Join("   ", days)}");
        }

        if (source.Note is string note)
        {
            Line($"  {locale.Pick("说明", "note")}: {note}");
        }

        if (set.Period is { } period)
        {
            Line($"  {locale.Pick("缴费年度", "contribution year")}: {period.From} … {period.Through}");
        }

        Line($"  {locale.Pick("来源", "origin")}: {Words.Of(set.Origin, locale)}   {set.Hash}");
        foreach (RetroactiveChange change in set.Retroactive)
        {
            Line($"  {locale.Pick("追溯依据", "changed retroactively by")}: {change.Document} {change.Article}");
        }

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

    private static IEnumerable<string> Day(string word, DateOnly? day) =>
        day is null ? [] : [$"{word}: {day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"];

    private void Section<T>(string heading, IEnumerable<T> items, Func<T, string[]> text)
    {
        T[] all = [.. items];
        if (all.Length == 0)
        {
            return;
        }

        Line("");
        Line(heading);
        foreach (string line in all.SelectMany(text))
        {
            Line("  " + line);
        }
    }

    private string[] RuleText(Rule rule)
    {
        List<string> lines = [$"{rule.Id}   [{rule.Article}]{(effective ? "   " + rule.Source.Document : "")}"];
        lines.AddRange(Called(rule.Called));
        Add("quote", rule.Quote is null ? null : $"“{rule.Quote}”");
        Add("reading", rule.Reading?.For(locale == Locale.Zh));
        Add("precedes", string.Join(", ", rule.Precedes));
        Add("overrides", string.Join(", ", rule.Overrides));
        Add("when", rule.When.Text);
        Add(
            "base",
            rule.Base is null ? Words.Of(rule.Status, locale) : $"{rule.Base} ({Words.Of(rule.Status, locale)})"
        );
        Add("exemptWage", rule.ExemptWage?.Text);
        return [.. lines];

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
                "quote" => "原文：",
                "reading" => "理解：",
                "precedes" => "优先于：",
                "overrides" => "例外于：",
                "when" => "条件：",
                "base" => "基数：",
                "exemptWage" => "计入工资：",
                _ => key + ":",
            };

    private static string Figure(CitedAmount amount) =>
        amount.Amount.Announced is decimal figure ? figure.ToString("F2", CultureInfo.InvariantCulture)
        : amount.Amount.Rounding is { } rounding
            ? $"{amount.Text} ({rounding.Step.ToString(CultureInfo.InvariantCulture)} {Words.Name(rounding.Mode)})"
        : amount.Text!;

    /// <summary>The sentence; where the text is not on file, how it was read.</summary>
    private string Cited(Provision provision) =>
        $"{(provision.Quote is string quote ? $"“{quote}”" : provision.Reading?.For(locale == Locale.Zh))}   [{provision.Article}]".TrimStart();

    /// <summary>What people call a part, on a line of its own.</summary>
    private string[] Called(Wording? called) => called is null ? [] : ["    " + called.For(locale == Locale.Zh)];

    private void Line(string text) => _text.Append(Visible.Line(text)).Append('\n');
}
