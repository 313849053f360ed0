using System.Globalization;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The table of places that the catalogue does not cover, from its answers.</summary>
internal sealed class UncoveredTable(RuleSetCatalogue catalogue)
{
    /// <summary>A line for each place that has rule sets and each insurance.</summary>
    /// <param name="inChinese">Whether names are in Chinese.</param>
    public IEnumerable<string> Lines(bool inChinese)
    {
        int last = catalogue.Ids.Max(id => id.Year);
        foreach (string place in catalogue.Ids.Select(id => id.Jurisdiction).Distinct().Order(StringComparer.Ordinal))
        {
            // From the first year in which the place is answered at all.
            int first = Enumerable
                .Range(catalogue.Ids.Min(id => id.Year), last)
                .First(year =>
                    Enum.GetValues<Insurance>().Any(insurance => Answerer(place, insurance, year) != "nobody")
                );
            int[] years = [.. Enumerable.Range(first, last - first + 1)];
            foreach (Insurance insurance in Enum.GetValues<Insurance>())
            {
                ILookup<string, int> by = years.ToLookup(year => Answerer(place, insurance, year));
                string[] cells =
                [
                    PlaceTable.NameOf(place, inChinese),
                    inChinese ? Glossary.Name(insurance).Zh : Glossary.Name(insurance).En,
                    .. new[] { "own", "above", "nobody" }.Select(who => Spans(by[who], inChinese ? "、" : ", ")),
                ];
                yield return $"| {string.Join(" | ", cells)} |";
            }
        }
    }

    private string Answerer(string place, Insurance insurance, int year) =>
        catalogue.PartsOf(place, insurance, year) is not [var part, ..] ? "nobody"
        : part.Id.Jurisdiction == place ? "own"
        : "above";

    private static string Spans(IEnumerable<int> years, string separator)
    {
        // Successive years differ from their places in the list by the same number.
        string[] spans =
        [
            .. years
                .Select((year, place) => (year, run: year - place))
                .GroupBy(one => one.run, one => one.year)
                .Select(run =>
                    run.First() == run.Last() ? Text(run.First()) : $"{Text(run.First())}–{Text(run.Last())}"
                ),
        ];
        return spans.Length == 0 ? "—" : string.Join(separator, spans);
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
