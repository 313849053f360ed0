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
    public Row? Find(JsonElement request, EffectiveRules rules)
    {
        string place = CaseFacts.Text(request, "jurisdiction")!;
        string? day = CaseFacts.Text(request, "asKnownOn");
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
        string? Replaces
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
                new Document((string)row["source"]!["document"]!, (string?)row["source"]!["trust"]),
                (string?)row["source"]!["published"],
                (string?)row["replaces"]
            );
        }

        /// <summary>How many steps above a place the row is: its own, its prefecture's, its province's; null is no row for it.</summary>
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
