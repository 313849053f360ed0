using System.Globalization;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Cli.Text.RuleSets;

/// <summary>The table of rule sets: one line for the years of a place and insurance that rest on the same layers.</summary>
internal sealed class RuleSetList(Locale locale)
{
    private const int Width = 100;

    private const string FromDirectory = "*";

    private const int Document = 4;

    /// <summary>Writes the table, the notes on its lines, and the version of the rule data.</summary>
    /// <param name="catalogue">The rule sets.</param>
    /// <param name="ids">Those that are listed.</param>
    public string Format(RuleSetCatalogue catalogue, IEnumerable<RuleSetId> ids)
    {
        // It rests on all rule sets, and builds them on all processors.
        string data = Data(catalogue);
        RuleSet[][] families = [.. Families(catalogue, ids)];
        string[] lines =
        [
            TextTable.FormatWithin(Headings(), families.Select(Row), Width, Document),
            .. Notes(families).Select(note => Visible.Line(note) + "\n"),
        ];
        return string.Concat(lines) + "\n" + data + "\n";
    }

    /// <summary>Writes the version of the rule data, apart from that of the tool.</summary>
    private string Data(RuleSetCatalogue catalogue)
    {
        string hash = catalogue.Hash;
        bool more = catalogue.Ids.Any(id => catalogue.Get(id)!.Origin == RuleSetOrigin.Directory);
        return locale.Pick(
            $"规则数据 {catalogue.Version}{(more ? " 及目录中的规则文件" : "")}：规则集 {catalogue.Ids.Length} 个\n{hash}",
            $"rule data {catalogue.Version}{(more ? " and rule files of a directory" : "")}: {catalogue.Ids.Length} rule sets\n{hash}"
        );
    }

    private string[] Row(RuleSet[] family)
    {
        RuleSet set = family[0];
        return
        [
            set.Id.Jurisdiction + (set.Origin == RuleSetOrigin.Embedded ? "" : FromDirectory),
            PlaceTable.NameOf(set.Id.Jurisdiction, locale.IsChinese),
            locale.Pick(Glossary.Name(set.Id.Insurance)),
            family.Length == 1 ? Year(set) : $"{Year(set)}–{Year(family[^1])}",
            Documents(family),
            Trust(family),
            set.AppliesBelow ? locale.Pick("是", "yes") : locale.Pick("否", "no"),
        ];
    }

    private string[] Headings() =>
        locale.IsChinese
            ? ["代码", "地区", "险种", "年度", "文件", "可信度", "下级"]
            : ["code", "place", "insurance", "years", "document", "trust", "below"];

    /// <summary>The document; where each year has its own, how many there are, and the last.</summary>
    private string Documents(RuleSet[] family)
    {
        string[] documents = [.. family.Select(set => set.Source.DocumentFor(locale.IsChinese)).Distinct()];
        return documents.Length == 1
            ? documents[0]
            : locale.Pick($"{documents.Length} 件 … {documents[^1]}", $"({documents.Length}) … {documents[^1]}");
    }

    /// <summary>The best and the worst trust of the documents.</summary>
    private static string Trust(RuleSet[] family)
    {
        string[] marks =
        [
            .. family.Select(set => set.Source.TrustMark ?? "-").Distinct().Order(StringComparer.Ordinal),
        ];
        return marks.Length == 1 ? marks[0] : $"{marks[0]}…{marks[^1]}";
    }

    private IEnumerable<string> Notes(RuleSet[][] families)
    {
        foreach (RuleSet set in families.SelectMany(family => family).Where(set => set.Period is not null))
        {
            MonthSpan period = set.Months;
            string place = PlaceTable.NameOf(set.Id.Jurisdiction, locale.IsChinese);
            yield return locale.Pick(
                $"  {place}{Glossary.Name(set.Id.Insurance).Zh} {Year(set)} 年度：{period.From} 至 {period.Through}",
                $"  {place}, {Glossary.Name(set.Id.Insurance).En} {Year(set)}: {period.From} to {period.Through}"
            );
        }

        if (families.Any(family => family[0].Origin == RuleSetOrigin.Directory))
        {
            yield return locale.Pick(
                $"  {FromDirectory} 来自规则文件目录",
                $"  {FromDirectory} from a directory of rule files"
            );
        }
    }

    /// <summary>The rule sets that it extends; those of its own year without the year, so that successive years have the same.</summary>
    private static IEnumerable<string> Layers(RuleSet set) =>
        set.Layers.Select(layer => layer.Year == set.Id.Year ? layer.Family : layer.ToString());

    private static string Year(RuleSet set) => set.Id.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Successive years of one place and insurance that rest on the same layers.</summary>
    private static IEnumerable<RuleSet[]> Families(RuleSetCatalogue catalogue, IEnumerable<RuleSetId> ids)
    {
        List<RuleSet> family = [];
        foreach (RuleSet set in ids.Select(id => catalogue.Get(id)!))
        {
            if (family.Count > 0 && !Follows(family[^1], set))
            {
                yield return [.. family];
                family.Clear();
            }

            family.Add(set);
        }

        if (family.Count > 0)
        {
            yield return [.. family];
        }
    }

    private static bool Follows(RuleSet last, RuleSet set) =>
        last.Id.Family == set.Id.Family
        && last.Id.Year + 1 == set.Id.Year
        && Layers(last).SequenceEqual(Layers(set))
        && last.AppliesBelow == set.AppliesBelow
        && last.Origin == set.Origin;
}
