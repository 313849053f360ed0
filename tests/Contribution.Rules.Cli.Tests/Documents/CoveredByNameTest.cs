using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The table of the READMEs that names what is covered, from what the catalogue holds.</summary>
public sealed class CoveredByNameTest
{
    private const string Nation = "100000";

    private static readonly string[] InChinese = ["养老", "医疗", "失业", "工伤", "生育"];

    private static readonly string[] InEnglish = ["pension", "medical", "unemployment", "work injury", "maternity"];

    [Theory]
    [InlineData(Markdown.Readme, false)]
    [InlineData(Markdown.ChineseReadme, true)]
    public void README_names_the_provinces_in_the_catalogue(string readme, bool inChinese)
    {
        string said = Table(Markdown.Read(readme));
        string isTrue = string.Concat(
            Enum.GetValues<Insurance>().Select(insurance => Line(insurance, inChinese) + "\n")
        );
        Rewriting.Replace(readme, said, isTrue);
        said.Should().Be(isTrue);
    }

    private static string Line(Insurance insurance, bool inChinese)
    {
        RuleSetId[] ids =
        [
            .. RuleSetCatalogue.Embedded.Ids.Where(id => id.Insurance == insurance && id.Jurisdiction != Nation),
        ];
        string[] places = [.. ids.Select(id => id.Jurisdiction).Distinct().Order(StringComparer.Ordinal)];
        string[] provinces = [.. places.Where(place => place.EndsWith("0000", StringComparison.Ordinal))];
        string name = inChinese ? InChinese[(int)insurance] : InEnglish[(int)insurance];
        string names = string.Join(inChinese ? "、" : ", ", provinces.Select(place => Name(place, inChinese)));
        string years = $"{ids.Min(id => id.Year)}–{ids.Max(id => id.Year)}";
        return $"| {name} | {names} | {places.Length - provinces.Length} | {years} |";
    }

    private static string Name(string place, bool inChinese)
    {
        Place named = PlaceTable.Embedded.Get(place)!;
        return inChinese ? named.Short : named.En;
    }

    /// <summary>The lines below the head of the table, which the comment before it marks.</summary>
    private static string Table(string text)
    {
        string[] parts = text.Split("<!-- tested: covered -->\n");
        parts.Should().HaveCount(2);
        return string.Concat(
            parts[1].Split('\n').TakeWhile(line => line.StartsWith('|')).Skip(2).Select(line => line + "\n")
        );
    }
}
