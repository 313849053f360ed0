using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Authoring.Verification;

/// <summary>A rule, amount, parameter or abbreviation of a rule file for which neither it nor a file above has a name.</summary>
/// <param name="Key">The key that it stands under: <c>individualBase</c>, <c>amounts</c>, …</param>
/// <param name="Id">Its id, or its name in expressions.</param>
/// <param name="Article">The article, which people see in the place of a name; null for an abbreviation.</param>
public sealed record UnnamedPart(string Key, string Id, string? Article)
{
    /// <summary>Those of a file itself; inherited parts are noted at the file that has them.</summary>
    internal static ImmutableArray<UnnamedPart> In(RuleSet set, RuleFile file) =>
        [
            .. set
                .Parameters.Where(parameter => Has(file.Parameters, parameter.Name) && parameter.Called is null)
                .Select(parameter => new UnnamedPart("parameters", parameter.Name, parameter.Article)),
            .. set
                .Amounts.Where(amount => Has(file.Amounts, amount.Amount.Name) && amount.Called is null)
                .Select(amount => new UnnamedPart("amounts", amount.Amount.Name, amount.Article)),
            .. set
                .Definitions.Where(definition => Has(file.Define, definition.Name) && definition.Called is null)
                .Select(definition => new UnnamedPart("define", definition.Name, Article: null)),
            .. Rules("individualBase", set.IndividualBase, file.IndividualBase),
            .. Rules("employerBase", set.EmployerBase, file.EmployerBase),
        ];

    private static bool Has<T>(Dictionary<string, T>? parts, string name) => parts?.ContainsKey(name) == true;

    private static IEnumerable<UnnamedPart> Rules(string key, Determination determination, RulePart[]? written) =>
        determination
            .Rules.Where(rule => rule.Called is null && (written ?? []).Any(part => part.Id == rule.Id))
            .Select(rule => new UnnamedPart(key, rule.Id, rule.Article));
}
