using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>What a request of good shape is refused for once its rule set is known: who is not covered, amounts out of order.</summary>
internal sealed class Refusals(EffectiveRules rules)
{
    private readonly string[] _categories = Texts(rules.Covers["categories"]);
    private readonly string[] _kinds = Texts(rules.Covers["kinds"]);
    private readonly JsonObject? _pairs = rules.Covers["pairs"] as JsonObject;

    /// <summary>The kinds of employers that the rules speak of with the categories each lists; <c>none</c> is no employer.</summary>
    public IEnumerable<(string Kind, string[] Categories)> Pairs =>
        _pairs is not null ? _pairs.Select(pair => (pair.Key, Texts(pair.Value)))
        : NeedsEmployer ? _kinds.Select(kind => (kind, _categories))
        : _kinds.Append("none").Select(kind => (kind, _categories));

    private bool NeedsEmployer =>
        _pairs is not null
            ? _pairs["none"] is null
            : rules.IndividualBase.Any(rule =>
                new[] { rule.When, rule.Base, rule.ExemptWage }.Any(node => node is not null && ReadsEmployer(node))
            );

    public IEnumerable<string> Codes(JsonElement request)
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

        if (IsOutOfOrder(request))
        {
            yield return "orderBroken";
        }
    }

    private bool IsOutOfOrder(JsonElement request)
    {
        Fraction? wage = rules.WageScope is null
            ? null
            : CaseFacts.Wage(CaseFacts.Given(request, "referenceWages"), rules.WageScope);
        Scope scope = new(rules, new Dictionary<string, object?> { ["referenceWage"] = wage });
        IEnumerable<IReadOnlyList<string>> chains = rules.Ordered;
        if (rules.Amounts.ContainsKey("floor") && rules.Amounts.ContainsKey("ceiling"))
        {
            chains = chains.Append(["floor", "ceiling"]);
        }

        return chains.Any(chain =>
        {
            Fraction[] known = [.. chain.Select(name => scope.Number(new Node.Name(name))).OfType<Fraction>()];
            return known.Zip(known.Skip(1)).Any(pair => pair.First.CompareWith(pair.Second) > 0);
        });
    }

    private bool ReadsEmployer(Node node) =>
        node is Node.Name(string name)
            ? name.StartsWith("employer.", StringComparison.Ordinal)
                || (rules.Abbreviations.TryGetValue(name, out Node? formula) && ReadsEmployer(formula))
            : node.Parts.Any(ReadsEmployer);

    private static string[] Texts(JsonNode? node) => [.. (node as JsonArray ?? []).Select(text => (string)text!)];
}
