using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>
/// Finds the reasons to refuse a well-formed request once its rule set is known: persons who are not covered, amounts
/// out of order.
/// </summary>
internal sealed class Refusals
{
    private readonly EffectiveRules _rules;
    private readonly JsonObject? _pairs;
    private readonly string[] _categories;
    private readonly string[] _kinds;

    /// <summary>Reads the coverage of the rules; pairs alone imply the categories and the kinds.</summary>
    public Refusals(EffectiveRules rules)
    {
        _rules = rules;
        _pairs = rules.Covers["pairs"] as JsonObject;
        _categories = rules.Covers["categories"] is JsonNode categories
            ? Texts(categories)
            : [.. (_pairs ?? []).SelectMany(pair => Texts(pair.Value)).Distinct(StringComparer.Ordinal)];
        _kinds = rules.Covers["kinds"] is JsonNode kinds
            ? Texts(kinds)
            : [.. (_pairs ?? []).Select(pair => pair.Key).Where(kind => kind != "none")];
    }

    /// <summary>
    /// The kinds of employers that the rules speak of with the categories each lists; <c>none</c> is no employer.
    /// </summary>
    public IEnumerable<(string Kind, string[] Categories)> Pairs =>
        _pairs is not null ? _pairs.Select(pair => (pair.Key, Texts(pair.Value)))
        : NeedsEmployer ? _kinds.Select(kind => (kind, _categories))
        : _kinds.Append("none").Select(kind => (kind, _categories));

    private bool NeedsEmployer =>
        _pairs is not null
            ? _pairs["none"] is null
            : _rules.IndividualBase.Any(rule =>
                new[] { rule.When, rule.Base, rule.ExemptWage }.Any(node => node is not null && ReadsEmployer(node))
            );

    public IEnumerable<string> Codes(JsonElement request, Fraction? wage)
    {
        JsonElement? employer = CaseFacts.Given(request, "employer");
        string kind = CaseFacts.Text(employer, "kind") ?? "none";
        if (employer is null && NeedsEmployer)
        {
            yield return "missing";
        }

        bool isKnownKind = employer is null || _kinds.Contains(kind);
        if (!isKnownKind)
        {
            yield return "outsideCircular";
        }

        foreach (JsonElement person in request.GetProperty("persons").EnumerateArray())
        {
            string category = CaseFacts.Text(person, "category")!;
            bool isPaired =
                _pairs is null || !isKnownKind || (_pairs[kind] is JsonNode listed && Texts(listed).Contains(category));
            if (!_categories.Contains(category) || (!isPaired && !(employer is null && NeedsEmployer)))
            {
                yield return "outsideCircular";
            }
        }

        if (IsOutOfOrder(wage, CaseFacts.Text(request, "asKnownOn")))
        {
            yield return "orderBroken";
        }
    }

    private bool IsOutOfOrder(Fraction? wage, string? day)
    {
        Scope scope = new(_rules, new Dictionary<string, object?> { ["referenceWage"] = wage }, day);
        IEnumerable<IReadOnlyList<string>> chains = _rules.Ordered;
        if (_rules.Amounts.ContainsKey("floor") && _rules.Amounts.ContainsKey("ceiling"))
        {
            chains = chains.Append(["floor", "ceiling"]);
        }

        IEnumerable<Node[]> tiers = _rules.Tiers.Select(tier =>
            tier.Value.Within is [string low, string high]
                ? (Node[])[new Node.Name(low), .. scope.List(tier.Key, tier.Value).Items, new Node.Name(high)]
                : [.. scope.List(tier.Key, tier.Value).Items]
        );
        return chains
            .Select(chain => chain.Select(name => (Node)new Node.Name(name)).ToArray())
            .Concat(tiers)
            .Any(chain =>
            {
                Fraction[] known = [.. chain.Select(scope.Number).OfType<Fraction>()];
                return known.Zip(known.Skip(1)).Any(pair => pair.First.CompareWith(pair.Second) > 0);
            });
    }

    private bool ReadsEmployer(Node node) =>
        node is Node.Name(string name)
            ? name.StartsWith("employer.", StringComparison.Ordinal)
                || (_rules.Abbreviations.TryGetValue(name, out Node? formula) && ReadsEmployer(formula))
            : node.Parts.Any(ReadsEmployer);

    private static string[] Texts(JsonNode? node) => [.. (node as JsonArray ?? []).Select(text => (string)text!)];
}
