using System.Collections.Immutable;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Naming;
using Contribution.Rules.Cli.Options;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary>Finds the two rule sets that <c>diff A B</c> names.</summary>
/// <param name="directories">The directories of <c>--rules</c>.</param>
/// <param name="year">The year of <c>--year</c>; null is none.</param>
/// <param name="locale">The language of errors.</param>
internal sealed class ComparedSides(string[]? directories, int? year, Locale locale)
{
    private const int MostNamed = 12;

    /// <summary>Both, each with the rule sets it was found among.</summary>
    /// <exception cref="UserErrorException">One is not to be found, cannot be loaded, or fails its proof.</exception>
    public ((IContributionRules Rules, RuleSet Set) A, (IContributionRules Rules, RuleSet Set) B) Find(
        string a,
        string? b
    )
    {
        (IContributionRules rulesA, NamedSets namedA) = Named(a);
        if (b is null)
        {
            throw locale.Error("缺少 B：与之比较的规则集", "missing: B, the rule set to compare it with");
        }

        (IContributionRules rulesB, NamedSets namedB) = Named(b);
        return ((rulesA, Chosen(rulesA, namedA, namedB)), (rulesB, Chosen(rulesB, namedB, namedA)));
    }

    private (IContributionRules Rules, NamedSets Named) Named(string text)
    {
        bool isPath = File.Exists(text) || Directory.Exists(text);
        IContributionRules rules = RuleOptions.Load(directories, locale, path: isPath ? text : null);
        NamedSets named = isPath
            ? NamedSets.OfPath(text)
            : NamedSets.OfId(new NamedPlace(locale).Id(text), rules.Catalogue);
        return !named.Ids.IsEmpty ? (rules, named)
            : isPath ? throw locale.Error($"{text}：其中没有规则文件", $"{text}: there is no rule file in it")
            : throw new NamedRuleSet(rules.Catalogue, locale).Unknown(text, mayBeFile: true);
    }

    private RuleSet Chosen(IContributionRules rules, NamedSets named, NamedSets other) =>
        named.Choose(other, year) switch
        {
            (var ids, int missing) => throw locale.Error(
                $"没有 {missing} 年度的规则集；现有：{Families(ids)}",
                $"there is no rule set of {missing}; there are: {Families(ids)}",
                ExitCode.NotCovered
            ),
            ([RuleSetId one], null) => rules.Catalogue.Get(one)!,
            (var ids, null) => throw locale.Error(
                $"可指多个规则集，请写明其一或给出 --year：{List(ids)}",
                $"several rule sets may be meant; name one or give --year: {List(ids)}"
            ),
        };

    private string Families(ImmutableArray<RuleSetId> ids) => locale.Clauses(new TypedIds(locale).Families(ids));

    private string List(ImmutableArray<RuleSetId> ids) =>
        locale.List([
            .. ids.Take(MostNamed).Select(new TypedIds(locale).Name),
            .. ids.Length > MostNamed ? ["…"] : Array.Empty<string>(),
        ]);
}
