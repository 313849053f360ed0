using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>A rule file as it lies in a folder, asked for what it says in one of its years.</summary>
internal sealed class RuleFile(JsonObject json, bool isEmbedded)
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public JsonObject Json => json;

    public bool IsEmbedded => isEmbedded;

    public string Jurisdiction => Text("jurisdiction")!;

    public string Insurance => Text("insurance")!;

    public bool AppliesBelow => json["appliesBelow"]?.GetValue<bool>() ?? false;

    /// <summary>The rule files of a folder and of those below it.</summary>
    public static IEnumerable<RuleFile> ReadAll(string folder, bool isEmbedded) =>
        from path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
        let name = Path.GetFileName(path)
        where !name.EndsWith("cases.json", StringComparison.Ordinal)
        where !name.EndsWith(".schema.json", StringComparison.Ordinal)
        where name is not ("reference-wages.json" or "rates.json" or "released.json" or "wage-items.json")
        select new RuleFile(Parse(File.ReadAllText(path)), isEmbedded);

    public static JsonObject Parse(string text) => JsonNode.Parse(text, null, Lenient)!.AsObject();

    public IEnumerable<int> Years()
    {
        int from = json["contributionYears"]!["from"]!.GetValue<int>();
        int through = json["contributionYears"]!["through"]?.GetValue<int>() ?? from;
        return Enumerable.Range(from, through - from + 1);
    }

    /// <summary>The months of a year that is no calendar year.</summary>
    public (string From, string Through)? Period(int year) =>
        json["contributionYears"]?["periods"]?[Key(year)] is JsonObject period
            ? ((string)period["from"]!, (string)period["through"]!)
            : null;

    /// <summary>
    /// The id of the rule set of a year; a part of it has its first month, and the year too where that is of the next.
    /// </summary>
    public string Id(int year)
    {
        string years = Key(year);
        if (Period(year) is not (string from, string through))
        {
            return $"{Jurisdiction}/{Insurance}/{years}";
        }

        bool isOfNext = string.CompareOrdinal(from, years + "-12") > 0;
        bool isWithin = string.CompareOrdinal(through, years + "-12") <= 0;
        bool isWhole = (from, through) == (years + "-01", years + "-12");
        string part =
            isOfNext ? $"{years}-{from}"
            : isWithin && !isWhole ? from
            : years;
        return $"{Jurisdiction}/{Insurance}/{part}";
    }

    /// <summary>A month that a request names for a part of a year; null where the id has the year alone.</summary>
    public string? MonthOf(int year) => Id(year).Split('/')[2] == Key(year) ? null : Period(year)!.Value.From;

    /// <summary>Whether a month is one of the rule set of a year; of a year without a period every month is.</summary>
    public bool Has(int year, string month) =>
        Period(year) is not (string from, string through)
        || (string.CompareOrdinal(from, month) <= 0 && string.CompareOrdinal(month, through) <= 0);

    /// <summary>The document that the file rests on in a year.</summary>
    public Document Document(int year) => Read((json["sourceByYear"]?[Key(year)] ?? json["source"])!);

    /// <summary>The document of a rule or a figure: its own, or else the file's.</summary>
    public Document Document(JsonNode? owner, int year) =>
        owner is JsonObject item && item["source"] is JsonNode own ? Read(own) : Document(year);

    /// <summary>A figure of a year: announced for it, or said for every year.</summary>
    public Figure? Figure(JsonNode owner, int year, bool announcedOnly)
    {
        JsonNode? announced = owner["byYear"]?[Key(year)];
        JsonNode? value =
            announced is JsonObject reported ? reported["value"]
            : announced is not null || announcedOnly ? announced
            : owner["value"];
        JsonNode? mark = (announced as JsonObject ?? owner)["provisional"];
        return value is null
            ? null
            : new Figure(
                Fraction.Parse(value.ToJsonString()),
                Document(announced is JsonObject with && with["source"] is not null ? announced : owner, year),
                mark is not null && mark["value"] is null,
                mark?["value"] is JsonNode earlier
                    ? new Figure(Fraction.Parse(earlier.ToJsonString()), Document(mark, year), IsProvisional: true)
                    : null
            );
    }

    /// <summary>The rounding of a year that a file or an amount says.</summary>
    public static Rounding? ReadRounding(JsonNode? owner, int year) =>
        owner is null
            ? null
            : new Rounding(
                Fraction.Parse((owner["byYear"]?[Key(year)] ?? owner)["step"]!.ToJsonString()),
                (string)(owner["byYear"]?[Key(year)] ?? owner)["mode"]!
            );

    private string? Text(string name) => (string?)json[name];

    private static Document Read(JsonNode source) =>
        new((string)source["document"]!, (string?)source["trust"], (string?)source["published"]);

    private static string Key(int year) => year.ToString(CultureInfo.InvariantCulture);
}
