using System.Text.Json.Nodes;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>A rule set of one year as it is in effect: a file over those that it extends.</summary>
internal sealed class EffectiveRules
{
    // The number of a figure of another year or place comes from beyond the file: from tables and other rule sets.
    public EffectiveRules(string id, RuleFile file, int year, EffectiveRules? parent, Func<JsonNode, Figure?> figure)
    {
        (Id, File, Year) = (id, file, year);
        JsonObject json = file.Json;
        Layers = parent is null ? [] : [parent.Id, .. parent.Layers];
        IsFromFolder = !file.IsEmbedded || parent is { IsFromFolder: true };
        Covers = json["covers"] ?? parent?.Covers ?? throw new FormatException("no covers");
        Rounding =
            RuleFile.ReadRounding(json["rounding"], year)
            ?? parent?.Rounding
            ?? throw new FormatException("no rounding");
        JsonNode? wage = json["referenceWage"];
        WageScope = wage is null ? parent?.WageScope : (string?)(wage is JsonObject ? wage["scope"] : wage);
        Population = wage is null ? parent?.Population : (string?)(wage as JsonObject)?["population"];
        HasTrueUp = json["trueUp"] is not null || parent is { HasTrueUp: true };
        Parameters = Merged(
            parent?.Parameters,
            json["parameters"],
            node => file.Figure(node, year, announcedOnly: false) ?? throw new FormatException("no value")
        );
        Amounts = Merged(parent?.Amounts, json["amounts"], Amount);
        Abbreviations = Merged(
            parent?.Abbreviations,
            json["define"],
            node => ExpressionText.Parse((string)(node is JsonObject named ? named["value"]! : node)!)
        );
        Figures = Merged(parent?.Figures, json["figures"], figure);
        Tiers = Merged(parent?.Tiers, json["tiers"], node => Tier.Read(node, file, year));
        string[] without = Texts(json["without"]);
        IndividualBase = Merged(Kept(parent?.IndividualBase, without), json["individualBase"], Rule, rule => rule.Id);
        EmployerBase = Merged(Kept(parent?.EmployerBase, without), json["employerBase"], Rule, rule => rule.Id);
        Notices = Merged(parent?.Notices, json["findings"], Notice, notice => notice.Id);
        Ordered =
        [
            .. parent?.Ordered ?? [],
            .. (json["ordered"] as JsonArray ?? []).Select(chain =>
                (IReadOnlyList<string>)[.. chain!.AsArray().Select(name => (string)name!)]
            ),
        ];
    }

    public string Id { get; }

    public RuleFile File { get; }

    public int Year { get; }

    public IReadOnlyList<string> Layers { get; }

    public bool IsFromFolder { get; }

    public JsonNode Covers { get; }

    public Rounding Rounding { get; }

    public string? WageScope { get; }

    public string? Population { get; }

    public bool HasTrueUp { get; }

    public IReadOnlyDictionary<string, Figure> Parameters { get; }

    public IReadOnlyDictionary<string, Amount> Amounts { get; }

    public IReadOnlyDictionary<string, Node> Abbreviations { get; }

    public IReadOnlyDictionary<string, Figure?> Figures { get; }

    public IReadOnlyDictionary<string, Tier> Tiers { get; }

    public IReadOnlyList<Rule> IndividualBase { get; }

    public IReadOnlyList<Rule> EmployerBase { get; }

    public IReadOnlyList<Notice> Notices { get; }

    public IReadOnlyList<IReadOnlyList<string>> Ordered { get; }

    /// <summary>Whether a rule reads the reference wage, itself or through a figure that is not announced.</summary>
    public bool ReadsWage() =>
        IndividualBase
            .Concat(EmployerBase)
            .SelectMany(rule => new[] { rule.When, rule.Base, rule.ExemptWage })
            .Any(node => node is not null && ReadsWage(node));

    private bool ReadsWage(Node node) =>
        node is Node.Name { Text: var name }
            ? name == "referenceWage"
                || (
                    Amounts.TryGetValue(name, out Amount? amount)
                        ? amount.Announced is null && amount.Formula is not null && ReadsWage(amount.Formula)
                    : Tiers.TryGetValue(name, out Tier? tiers) ? ReadsWage(tiers.List(this, unannounced: null))
                    : Abbreviations.TryGetValue(name, out Node? formula) && ReadsWage(formula)
                )
            : node.Parts.Any(ReadsWage);

    private Amount Amount(JsonNode node) =>
        new(
            node["value"] is JsonNode value ? ExpressionText.Parse(value.ToString()) : null,
            File.Figure(node, Year, announcedOnly: true),
            RuleFile.ReadRounding(node["rounding"], Year),
            Year
        );

    private static Rule Rule(JsonNode node) =>
        new(
            (string)node["id"]!,
            (string)node["article"]!,
            ExpressionText.Parse((string)node["when"]!),
            Expression(node["base"]),
            (string?)node["status"] ?? "determined",
            Texts(node["overrides"]),
            Texts(node["precedes"]),
            Expression(node["exemptWage"])
        );

    private static Notice Notice(JsonNode node) =>
        new(
            (string)node["id"]!,
            (string)node["for"]!,
            ExpressionText.Parse((string)node["when"]!),
            (string?)node["zh"],
            (string?)node["en"]
        );

    private static IReadOnlyList<Rule> Kept(IReadOnlyList<Rule>? inherited, string[] without) =>
        [.. (inherited ?? []).Where(rule => !without.Contains(rule.Id))];

    private static Node? Expression(JsonNode? node) => node is null ? null : ExpressionText.Parse(node.ToString());

    private static string[] Texts(JsonNode? node) => [.. (node as JsonArray ?? []).Select(text => (string)text!)];

    private static Dictionary<string, T> Merged<T>(
        IReadOnlyDictionary<string, T>? inherited,
        JsonNode? own,
        Func<JsonNode, T> read
    )
    {
        Dictionary<string, T> merged = new(inherited ?? new Dictionary<string, T>(), StringComparer.Ordinal);
        foreach ((string name, JsonNode? node) in own as JsonObject ?? [])
        {
            merged[name] = read(node!);
        }

        return merged;
    }

    private static List<T> Merged<T>(
        IReadOnlyList<T>? inherited,
        JsonNode? own,
        Func<JsonNode, T> read,
        Func<T, string> key
    )
    {
        T[] added = [.. (own as JsonArray ?? []).Select(node => read(node!))];
        HashSet<string> replaced = [.. added.Select(key)];
        return [.. (inherited ?? []).Where(item => !replaced.Contains(key(item))), .. added];
    }
}
