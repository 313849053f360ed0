using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using Spectre.Console;

namespace Contribution.Rules.Cli.Text;

/// <summary>The table of rule sets: one line for each file's years.</summary>
internal sealed class RuleSetList(Locale locale)
{
    private const int Width = 200;

    public string Of(RuleSetCatalogue catalogue)
    {
        Table table = new() { Border = TableBorder.Simple };
        foreach (string heading in Headings())
        {
            table.AddColumn(heading);
        }

        foreach (RuleSet[] family in Families(catalogue))
        {
            RuleSet set = family[0];
            string years = family.Length == 1 ? Year(set) : $"{Year(set)}–{Year(family[^1])}";
            string source = $"{set.Source.Document} {set.Source.Title}".TrimEnd();
            string layers = string.Join(", ", set.Layers);
            string origin = Words.Of(set.Origin, locale);
            table.AddRow(
                Markup.Escape(set.Id.Family),
                years,
                Markup.Escape(source),
                Markup.Escape(layers),
                Yes(set.AppliesBelow),
                origin
            );
        }

        using StringWriter text = new();
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(text),
            }
        );
        console.Profile.Width = Width;
        console.Write(table);
        return string.Join(
                '\n',
                text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)
            ) + "\n";
    }

    private string[] Headings() =>
        locale == Locale.Zh
            ? ["编号", "年度", "文件", "依据", "适用下级", "来源"]
            : ["id", "years", "document", "extends", "applies below", "origin"];

    private string Yes(bool value) => value ? locale.Pick("是", "yes") : locale.Pick("否", "no");

    private static string Year(RuleSet set) => set.Id.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Successive years of one place and insurance that rest on one document.</summary>
    private static IEnumerable<RuleSet[]> Families(RuleSetCatalogue catalogue)
    {
        List<RuleSet> family = [];
        foreach (RuleSet set in catalogue.Ids.Select(id => catalogue.Get(id)!))
        {
            RuleSet? last = family.LastOrDefault();
            bool follows =
                last is not null
                && last.Id.Family == set.Id.Family
                && last.Id.Year + 1 == set.Id.Year
                && last.Source == set.Source
                && last.Origin == set.Origin;
            if (!follows && last is not null)
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
}
