using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>The rule sets that come with the library, by the text of their id: <c>230600/pension/2011</c>.</summary>
internal static class EmbeddedSets
{
    public static TheoryData<string> Ids => [.. RuleSetCatalogue.Embedded.Ids.Select(id => id.ToString())];

    public static RuleSet Of(string id) =>
        RuleSetCatalogue.Embedded.Get(RuleSetCatalogue.Embedded.Ids.Single(known => known.ToString() == id))!;
}
