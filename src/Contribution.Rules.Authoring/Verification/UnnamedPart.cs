using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Authoring;

/// <summary>A rule, amount, parameter or abbreviation of a rule file for which neither it nor a file above has a name.</summary>
public sealed class UnnamedPart
{
    private UnnamedPart(string key, string id) => (Key, Id) = (key, id);

    /// <summary>The key that it stands under: <c>individualBase</c>, <c>amounts</c>, …</summary>
    public string Key { get; }

    /// <summary>Its id, or its name in expressions.</summary>
    public string Id { get; }

    /// <summary>Those of a file itself; inherited parts are noted at the file that has them.</summary>
    internal static ImmutableArray<UnnamedPart> In(RuleSet set, RuleFile file) =>
        [
            .. set
                .Parameters.Where(parameter => Has(file.Parameters, parameter.Name) && parameter.Called is null)
                .Select(parameter => new UnnamedPart("parameters", parameter.Name)),
            .. set
                .Amounts.Where(amount => Has(file.Amounts, amount.Name) && amount.Called is null)
                .Select(amount => new UnnamedPart("amounts", amount.Name)),
            .. set
                .Definitions.Where(definition => Has(file.Define, definition.Name) && definition.Called is null)
                .Select(definition => new UnnamedPart("define", definition.Name)),
            .. Rules("individualBase", set.IndividualBase, file.IndividualBase),
            .. Rules("employerBase", set.EmployerBase, file.EmployerBase),
        ];

    private static bool Has<T>(Dictionary<string, T>? parts, string name) => parts?.ContainsKey(name) == true;

    private static IEnumerable<UnnamedPart> Rules(string key, Determination determination, RulePart[]? written) =>
        determination
            .Rules.Where(rule => rule.Called is null && (written ?? []).Any(part => part.Id == rule.Id))
            .Select(rule => new UnnamedPart(key, rule.Id));
}
