using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>The published average wages, and which of them a request is given, as docs/reference-wages.md says.</summary>
internal sealed class ReferenceTable
{
    private readonly List<Row> _rows = [];

    public ReferenceTable(string rules)
    {
        foreach (string path in Directory.EnumerateFiles(rules, "reference-wages.json", SearchOption.AllDirectories))
        {
            _rows.AddRange(
                RuleFile.Parse(File.ReadAllText(path))["referenceWages"]!.AsArray().Select(row => Row.From(row!))
            );
        }
    }

    /// <summary>The one row that is left for a request, or null.</summary>
    public Row? Find(JsonElement request, EffectiveRules rules) =>
        Find(CaseFacts.Text(request, "jurisdiction")!, CaseFacts.Text(request, "asKnownOn"), rules);

    /// <summary>The published wage that a figure of a rule file names, or null where there is none or several.</summary>
    public Figure? Find(JsonNode figure, string ownPlace, int statisticYear, int year)
    {
        string place = (string?)figure["place"] ?? ownPlace;
        string? from = (string?)figure["fromByYear"]?[year.ToString(CultureInfo.InvariantCulture)];
        from ??= (string?)figure["from"];
        Row[] fitting =
        [
            .. _rows.Where(row =>
                row.Place == place
                && row.StatisticYear == statisticYear
                && ((string?)figure["population"] is not string population || row.Population == population)
                && ((string?)figure["name"] is not string name || row.Name == name)
            ),
        ];
        Row[] left = [.. fitting.Where(row => !fitting.Any(other => other.Replaces == row.Document.Name))];
        Fraction? exact =
            left.Length != 1 ? null
            : from == "annual" ? left[0].TwelfthOfYear
            : from == "month" ? left[0].Printed
            : left[0].Monthly;
        return exact is not Fraction known
            ? null
            : new Figure(RuleFile.ReadRounding(figure["rounding"], year)?.Apply(known) ?? known, left[0].Document);
    }

    /// <summary>The one row that is left for a place's rules on a day, or null.</summary>
    public Row? Find(string place, string? day, EffectiveRules rules)
    {
        Row[] fitting =
        [
            .. _rows.Where(row =>
                row.Scope == rules.WageScope
                && row.Year == rules.Year
                && (rules.Population is null || row.IsAnnounced || row.Population == rules.Population)
                && row.Distance(place) is not null
            ),
        ];
        if (fitting.Length == 0)
        {
            return null;
        }

        int nearest = fitting.Min(row => row.Distance(place)!.Value);
        Row[] known =
        [
            .. fitting
                .Where(row => row.Distance(place) == nearest)
                .Where(row =>
                    day is null || (row.Published is string published && string.CompareOrdinal(published, day) <= 0)
                ),
        ];
        Row[] left = [.. known.Where(row => !known.Any(other => other.Replaces == row.Document.Name))];
        return left.Length == 1 ? left[0] : null;
    }

    /// <summary>A published wage.</summary>
    internal sealed record Row(
        string Place,
        string Scope,
        string[]? AppliesTo,
        string Population,
        int Year,
        bool IsAnnounced,
        Fraction Monthly,
        Document Document,
        string? Published,
        string? Replaces,
        int? StatisticYear,
        string? Name,
        Fraction? Printed,
        Fraction? TwelfthOfYear
    )
    {
        public static Row From(JsonNode row)
        {
            string place = (string)row["place"]!;
            int? announcedFor = (int?)row["contributionYear"];
            return new Row(
                place,
                (string?)row["scope"]
                    ?? (
                        place.EndsWith("0000", StringComparison.Ordinal) ? "province"
                        : place.EndsWith("00", StringComparison.Ordinal) ? "city"
                        : "poolingArea"
                    ),
                row["appliesTo"] is JsonArray places ? [.. places.Select(to => (string)to!)] : null,
                (string)row["population"]!,
                announcedFor ?? (int)row["statisticYear"]! + 1,
                announcedFor is not null,
                row["monthly"] is JsonNode monthly
                    ? Fraction.Parse(monthly.ToJsonString())
                    : Fraction.Parse(row["annual"]!.ToJsonString()) / Fraction.From(12),
                new Document(
                    (string)row["source"]!["document"]!,
                    (string?)row["source"]!["trust"],
                    (string?)row["source"]!["published"]
                ),
                (string?)row["source"]!["published"],
                (string?)row["replaces"],
                (int?)row["statisticYear"],
                (string?)row["name"],
                row["monthly"] is JsonNode printed ? Fraction.Parse(printed.ToJsonString()) : null,
                row["annual"] is JsonNode annual ? Fraction.Parse(annual.ToJsonString()) / Fraction.From(12) : null
            );
        }

        /// <summary>
        /// How many steps above a place the row is: its own, its prefecture's, its province's; null is no row for it.
        /// </summary>
        public int? Distance(string asked)
        {
            string[] above = [asked, asked[..4] + "00", asked[..2] + "0000"];
            bool applies =
                AppliesTo is null
                || AppliesTo.Any(to => to == asked || (to != Place && above.Contains(to, StringComparer.Ordinal)));
            int steps = Array.IndexOf([.. above.Distinct(StringComparer.Ordinal)], Place);
            return applies && steps >= 0 ? steps : null;
        }
    }
}
