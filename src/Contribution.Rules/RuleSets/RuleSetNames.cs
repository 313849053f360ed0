using System.Globalization;
using Contribution.Rules.Terms;

namespace Contribution.Rules.RuleSets;

/// <summary>The names of rule sets in both languages, by the names of their places and insurances.</summary>
internal static class RuleSetNames
{
    /// <summary>A place and an insurance: <c>大庆市养老保险</c>, <c>Daqing, pension</c>.</summary>
    public static Wording Family(RuleSetId id)
    {
        string zh = PlaceTable.NameOf(id.Jurisdiction, chinese: true);
        return new Wording(
            $"{zh}{(char.IsAsciiDigit(zh[0]) ? " " : "")}{Glossary.Name(id.Insurance).Zh}",
            $"{PlaceTable.NameOf(id.Jurisdiction, chinese: false)}, {Glossary.Name(id.Insurance).En}"
        );
    }

    /// <summary>The title: <c>大庆市养老保险 2011 年度</c>, <c>Daqing, pension, 2011</c>.</summary>
    public static Wording Title(RuleSetId id)
    {
        Wording family = Family(id);
        string year = id.Year.ToString(CultureInfo.InvariantCulture);
        Wording? from =
            id.FirstMonth is not YearMonth first ? null
            : first.Year == id.Year ? new Wording($"{first.Month} 月起", $"from month {first.Month}")
            : new Wording($"{first.Year} 年 {first.Month} 月起", $"from {first}");
        return from is null
            ? new Wording($"{family.Zh} {year} 年度", $"{family.En}, {year}")
            : new Wording($"{family.Zh} {year} 年度（{from.Zh}）", $"{family.En}, {year} ({from.En})");
    }
}
