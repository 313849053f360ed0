using System.Globalization;
using System.Text.Json.Nodes;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>A closed list of what may be declared, as docs/rule-files.md describes it.</summary>
/// <param name="Computed">The tiers that are ratios of an amount.</param>
/// <param name="Said">The tiers that are said in yuan, as amounts or as expressions.</param>
/// <param name="Rounding">The rounding of a computed tier.</param>
/// <param name="Within">The amounts that all tiers lie between.</param>
/// <param name="Document">The document that says it.</param>
internal sealed record Tier(
    IReadOnlyList<Node> Computed,
    IReadOnlyList<Node> Said,
    Rounding? Rounding,
    IReadOnlyList<string> Within,
    Document Document
)
{
    public static Tier Read(JsonNode node, RuleFile file, int year)
    {
        JsonNode list = node["byYear"]?[year.ToString(CultureInfo.InvariantCulture)] ?? node;
        Node of = ExpressionText.Parse((string?)list["of"] ?? (string?)node["of"] ?? "referenceWage");
        return new Tier(
            [
                .. (list["ratios"] as JsonArray ?? []).Select(ratio => new Node.Arithmetic(
                    "*",
                    new Node.Number(Fraction.Parse(ratio!.ToJsonString())),
                    of
                )),
            ],
            [.. (list["amounts"] as JsonArray ?? []).Select(said => ExpressionText.Parse(said!.ToString()))],
            RuleFile.ReadRounding(list["rounding"] ?? node["rounding"], year),
            [.. (node["within"] as JsonArray ?? []).Select(name => (string)name!)],
            file.Document(list["source"] is null ? node : list, year)
        );
    }

    /// <summary>All tiers in order: an amount keeps its own rounding, so does an expression that rounds.</summary>
    /// <param name="rules">The amounts.</param>
    /// <param name="unannounced">The name of what stands for announced tiers; null where they are known.</param>
    public Node.Tuple List(EffectiveRules rules, string? unannounced) =>
        new([
            .. Computed.Select(Rounded),
            .. Said.Select(said =>
                said is Node.Number && unannounced is not null ? new Node.Name(unannounced)
                : said is Node.Rounded or Node.Number
                || (said is Node.Name(string name) && rules.Amounts.ContainsKey(name))
                    ? said
                : Rounded(said)
            ),
        ]);

    private Node Rounded(Node exact) =>
        Rounding is null ? exact : new Node.Rounded(exact, Rounding.Step, Rounding.Mode);
}
