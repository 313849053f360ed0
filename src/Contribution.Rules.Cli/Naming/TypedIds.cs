using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Cli.Naming;

/// <summary>Rule sets by names that people know and can type: 大庆市/养老保险/2011.</summary>
internal sealed class TypedIds(Locale locale)
{
    /// <summary>One rule set.</summary>
    public string Name(RuleSetId id) => $"{Family(id)}/{id.ToString().Split('/')[2]}";

    /// <summary>A line for each place and insurance, with the years there are.</summary>
    /// <param name="ids">The rule sets, in the order of their ids.</param>
    public IEnumerable<string> Families(IEnumerable<RuleSetId> ids) =>
        ids.GroupBy(id => id.Family)
            .Select(family =>
                $"{Family(family.First())} {NotCoveredFaults.Years(family, locale.IsChinese ? "、" : ", ")}"
            );

    /// <summary>Its place and insurance. A name that several places have is no name; the code says which.</summary>
    public string Family(RuleSetId id)
    {
        string name = PlaceTable.NameOf(id.Jurisdiction, locale.IsChinese);
        bool isOne = PlaceTable.Embedded.Named(name).Length == 1;
        return $"{(isOne ? name : id.Jurisdiction)}/{(locale.IsChinese ? Glossary.Name(id.Insurance).Zh : ChoiceNames.Of(id.Insurance))}";
    }
}
