using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Cli.Text;

/// <summary>The table of rule sets: one line for the years that rest on the same layers.</summary>
internal sealed class RuleSetList(Locale locale)
{
    public string Of(RuleSetCatalogue catalogue) =>
        $"{TextTable.Of(Headings(), Families(catalogue).Select(Row))}\n{Data(catalogue)}\n";

    /// <summary>Which rule data it is, whatever version the tool has.</summary>
    private string Data(RuleSetCatalogue catalogue)
    {
        bool more = catalogue.Ids.Any(id => catalogue.Get(id)!.Origin == RuleSetOrigin.Directory);
        return locale.Pick(
            $"规则数据 {catalogue.Version}{(more ? " 及目录中的规则文件" : "")}:规则集 {catalogue.Ids.Length} 个,{catalogue.Hash}",
            $"rule data {catalogue.Version}{(more ? " and rule files of a directory" : "")}: {catalogue.Ids.Length} rule sets, {catalogue.Hash}"
        );
    }

    private string[] Row(RuleSet[] family)
    {
        RuleSet set = family[0];
        return
        [
            set.Id.Family,
            Years(family),
            Documents(family),
            string.Join(", ", family.Select(one => one.Source.Trust ?? "-").Distinct()),
            Extends(family),
            Yes(set.AppliesBelow),
            Words.Of(set.Origin, locale),
        ];
    }

    private string[] Headings() =>
        locale == Locale.Zh
            ? ["编号", "年度", "文件", "可信度", "依据", "适用下级", "来源"]
            : ["id", "years", "document", "trust", "extends", "applies below", "origin"];

    private string Yes(bool value) => value ? locale.Pick("是", "yes") : locale.Pick("否", "no");

    /// <summary>The years, and the months of those that are not calendar years.</summary>
    private static string Years(RuleSet[] family)
    {
        string years = family.Length == 1 ? Year(family[0]) : $"{Year(family[0])}–{Year(family[^1])}";
        string periods = string.Join(
            ", ",
            family
                .Select(set => set.Period)
                .OfType<ContributionPeriod>()
                .Select(period => $"{period.From}..{period.Through}")
        );
        return periods.Length == 0 ? years : $"{years} ({periods})";
    }

    /// <summary>The document; where each year has its own, the first and the last.</summary>
    private string Documents(RuleSet[] family)
    {
        string[] documents =
        [
            .. family.Select(set => locale.Pick(set.Source.DocumentZh, set.Source.Document)).Distinct(),
        ];
        return documents.Length == 1
            ? $"{documents[0]} {family[0].Source.Title}".TrimEnd()
            : $"{documents[0]} … {documents[^1]} ({documents.Length})";
    }

    /// <summary>What the file itself extends; <c>rules show</c> follows it further.</summary>
    private static string Extends(RuleSet[] family) =>
        family[0].Layers.IsEmpty ? ""
        : family.Length == 1 ? family[0].Layers[0].ToString()
        : Layers(family[0]).First();

    /// <summary>What it extends; that of its own year by its family alone, so that successive years say the same.</summary>
    private static IEnumerable<string> Layers(RuleSet set) =>
        set.Layers.Select(layer => layer.Year == set.Id.Year ? layer.Family : layer.ToString());

    private static string Year(RuleSet set) => set.Id.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Successive years of one place and insurance that rest on the same layers.</summary>
    private static IEnumerable<RuleSet[]> Families(RuleSetCatalogue catalogue)
    {
        List<RuleSet> family = [];
        foreach (RuleSet set in catalogue.Ids.Select(id => catalogue.Get(id)!))
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
