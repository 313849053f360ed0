using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Cli.Text.RuleSets;

/// <summary>Writes a rule set for people: its sources, its figures, its rules with their sentences, its procedure.</summary>
/// <param name="locale">The language of headings; sentences stay as the circular has them.</param>
/// <param name="set">The rule set.</param>
/// <param name="catalogue">Where the rule sets stand that it extends.</param>
/// <param name="effective">Whether inherited parts are printed too.</param>
/// <param name="ids">Whether ids and expressions are printed too, for those who write rule files.</param>
internal sealed class RuleSetText(Locale locale, RuleSet set, RuleSetCatalogue catalogue, bool effective, bool ids)
{
    private readonly StringBuilder _text = new();
    private readonly RuleSetWords _words = new(locale, set, ids);
    private readonly RuleSet? _parent = set.Layers.IsEmpty ? null : catalogue.Get(set.Layers[0]);

    public string Write()
    {
        Head();
        Parameters();
        Amounts();
        Definitions();
        foreach (BaseKind kind in Enum.GetValues<BaseKind>())
        {
            Rules(kind);
        }

        if (set.TrueUp is Provision trueUp)
        {
            Section(locale.Pick("补差", "true-up"), [trueUp], provision => [Cited(provision)]);
        }

        Findings();
        Section(locale.Pick("应提交材料", "procedure"), set.Procedure, step => [.. ProcedureText.Step(step, locale)]);
        Invariants();
        return _text.ToString();
    }

    private void Parameters() =>
        Section(
            locale.Pick("参数", "parameters"),
            set.Parameters.Where(p => Own(p.Source, _parent?.FindParameter(p.Name)?.Source)),
            p =>
                [
                    $"{Name(p.Name, p.Called, p.Article)} = {p.Value.ToString(CultureInfo.InvariantCulture)}   [{p.Article}]{Document(p.Source)}",
                    .. Called(p.Called),
                ]
        );

    private void Amounts()
    {
        ImmutableArray<DifferingAmount> differing = DifferingAmount.In(set, catalogue);
        Section(
            locale.Pick("数额", "amounts"),
            set.Amounts.Where(a => Own(a.Source, _parent?.FindAmount(a.Name)?.Source)),
            a =>
                [
                    $"{Name(a.Name, a.Called, a.Article)} = {Figure(a)}   [{a.Article}]{Document(a.Source)}",
                    .. Called(a.Called, a.Announced is null ? _words.Find(a.Name) : null),
                    .. differing
                        .Where(amount => amount.Name == a.Name)
                        .Select(amount => "    " + DifferingText.Figures(amount, locale)),
                ]
        );
    }

    private void Definitions() =>
        Section(
            locale.Pick("简称", "definitions"),
            set.Definitions,
            d =>
                ids ? [$"{d.Name}: {d.Text}", .. Called(d.Called, _words.Find(d.Name))]
                : d.Called is Wording called && _words.Find(d.Name) is string meaning
                    ? [locale.Labelled(locale.Pick(called), meaning)]
                : []
        );

    private void Rules(BaseKind kind) =>
        Section(
            locale.Translate(kind),
            set.For(kind).Rules.Where(rule => Own(rule.Source, _parent?.For(kind).Find(rule.Id)?.Source)),
            rule => RuleText(rule, set.For(kind))
        );

    private void Findings() =>
        Section(
            locale.Pick("提示", "findings"),
            set.Findings.Where(f =>
                Own(f.Provision.Source, _parent?.Findings.FirstOrDefault(o => o.Id == f.Id)?.Provision.Source)
            ),
            f => [$"{Finding(f)}   [{f.Provision.Article}]", .. When(f.When)]
        );

    private void Invariants() =>
        Section(
            locale.Pick("校验约束", "invariants"),
            set.Invariants,
            i =>
                [
                    locale.Labelled(
                        ids ? i.Id + locale.Aside(locale.Translate(i.For)) : locale.Translate(i.For),
                        i.Holds is null
                            ? locale.Pick(
                                $"不随{_words.RisesWith(i)}上升而下降",
                                $"never falls as {_words.RisesWith(i)} rises"
                            )
                            : _words.Write(i.Holds)
                    ),
                    .. Code(i.Holds?.Text ?? "↑ " + i.RisesWith),
                    .. i.When is null ? [] : When(i.When),
                ]
        );

    /// <summary>Whether it is the file's own: its document is not the one that what it extends names for the same.</summary>
    private bool Own(Source source, Source? inherited) =>
        effective || set.Layers.IsEmpty || source.IsSame(set.Source) || !source.IsSame(inherited);

    /// <summary>The document of a figure that has another than the file.</summary>
    private string Document(Source source) =>
        source.IsSame(set.Source)
            ? ""
            : $"   {source.DocumentFor(locale.IsChinese)}{(source.TrustMark is null ? "" : locale.Aside($"{locale.Pick("可信度", "trust")} {source.TrustMark}"))}";

    private void Head()
    {
        Source source = set.Source;
        string title = locale.Title(set.Id);
        Line($"{(ids ? $"{set.Id}" : title)}   {source.DocumentFor(locale.IsChinese)} {source.Title}".TrimEnd());
        if (ids)
        {
            Line("  " + title);
        }

        Labelled(
            ("发文机关", "issuer", source.Issuer ?? "-"),
            ("日期", "issued", FigureFormat.Day(source.Issued) ?? "-"),
            ("可信度", "trust", source.TrustMark ?? "-")
        );
        Labelled(
            ("公布", "published", FigureFormat.Day(source.Published)),
            ("生效", "in force from", FigureFormat.Day(source.InForceFrom))
        );
        Labelled(("说明", "note", Readable(source.Note)));
        Labelled(
            (
                "缴费年度",
                "contribution year",
                set.Period is { } period ? $"{period.From}{locale.Pick(" 至 ", " through ")}{period.Through}" : null
            )
        );
        Labelled(("来源", "origin", $"{locale.Translate(set.Origin)}   {set.Hash}"));
        foreach (RetroactiveChange change in set.Retroactive)
        {
            Labelled(
                (
                    "追溯依据",
                    "changed retroactively by",
                    $"{Source.DocumentFor(change.Document, locale.IsChinese)} {change.Article}"
                )
            );
        }

        Labelled(("依据", "extends", set.Layers.IsEmpty ? null : string.Join(" → ", set.Layers.Select(Layer))));
        Labelled(("适用对象", "covers", _words.Covers()), ("社平工资", "reference wage", _words.ReferenceWage()));
        string why = Readable(locale.Pick(set.Rounding.Note)) is string note ? locale.Aside(note) : "";
        Labelled(("取整", "rounding", _words.Rounding(set.Rounding.Rounding) + why));
    }

    private string Layer(RuleSetId layer) => ids ? layer.ToString() : locale.Title(layer);

    /// <summary>Labels with their texts on one line; those without a text are left out.</summary>
    private void Labelled(params (string Zh, string En, string? Text)[] parts)
    {
        string[] known =
        [
            .. parts
                .Where(part => part.Text is not null)
                .Select(part => locale.Labelled(locale.Pick(part.Zh, part.En), part.Text!)),
        ];
        if (known.Length > 0)
        {
            Line("  " + string.Join("   ", known));
        }
    }

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

    private string[] RuleText(Rule rule, Determination among)
    {
        List<string> lines =
        [
            $"{Name(rule.Id, rule.Called, rule.Article)}   [{rule.Article}]{(effective ? "   " + rule.Source.DocumentFor(locale.IsChinese) : "")}",
        ];
        lines.AddRange(Called(rule.Called));
        string status = locale.Translate(rule.Status);
        Add("原文", "quote", rule.Quote is null ? null : $"“{rule.Quote}”");
        Add("理解", "reading", locale.Pick(rule.Reading));
        Add("优先于", "precedes", _words.Rules(among, rule.Precedes));
        Add("作为例外取代", "overrides", _words.Rules(among, rule.Overrides));
        Add("条件", "when", _words.Write(rule.When), rule.When.Text);
        Add(
            "基数",
            "base",
            rule.Base is null ? status : _words.Write(rule.Base) + locale.Aside(status),
            rule.Base?.Text
        );
        Add(
            "计入工资",
            "exempt wage",
            rule.ExemptWage is null ? null : _words.Write(rule.ExemptWage),
            rule.ExemptWage?.Text
        );
        return [.. lines];

        void Add(string zh, string en, string? value, string? code = null)
        {
            if (!string.IsNullOrEmpty(value))
            {
                lines.Add("    " + locale.Labelled(locale.Pick(zh, en), value));
            }

            lines.AddRange(code is null ? [] : Code(code));
        }
    }

    /// <summary>A condition in words, and below it as the rule file has it.</summary>
    private string[] When(Expression condition) =>
        ["    " + locale.Labelled(locale.Pick("条件", "when"), _words.Write(condition)), .. Code(condition.Text)];

    private string[] Code(string expression) => ids ? ["      " + expression] : [];

    /// <summary>The name of a part; where the file gives none, its article.</summary>
    private string Name(string id, Wording? called, string article) => ids ? id : locale.Pick(called) ?? article;

    private string Finding(FindingRule finding) =>
        ids ? locale.Labelled(finding.Id, locale.Pick(finding.Zh, finding.En)) : _words.Sentence(finding);

    /// <summary>A note is in one language: readers of Chinese see it where it is theirs.</summary>
    private string? Readable(string? note) => note is null || !locale.IsChinese || IsChinese(note) ? note : null;

    /// <summary>Numbers of Chinese documents stand in English notes too.</summary>
    private static bool IsChinese(string note) =>
        note.Count(letter => letter >= '\u3400') > note.Count(char.IsAsciiLetter);

    private string Figure(CitedAmount amount) =>
        amount.Announced is decimal figure ? FigureFormat.Money(figure)
        : amount.Rounding is { } rounding ? Computed(amount) + locale.Aside(_words.Rounding(rounding))
        : Computed(amount);

    private string Computed(CitedAmount amount) => ids ? amount.Text! : _words.Find(amount.Name) ?? amount.Text!;

    /// <summary>The sentence; where the text is not on file, how it was read.</summary>
    private string Cited(Provision provision) =>
        $"{(provision.Quote is string quote ? $"“{quote}”" : locale.Pick(provision.Reading))}   [{provision.Article}]".TrimStart();

    /// <summary>The name of a part on a line of its own, with its meaning.</summary>
    private string[] Called(Wording? called, string? meaning = null) =>
        called is null || !ids
            ? []
            : ["    " + (meaning is null ? locale.Pick(called) : locale.Labelled(locale.Pick(called), meaning))];

    private void Line(string text) => _text.Append(Visible.Line(text)).Append('\n');
}
