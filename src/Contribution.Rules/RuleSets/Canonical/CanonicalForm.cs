using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets.Canonical;

/// <summary>
/// Writes an effective rule set in one way only: keys in order, rules by id, numbers without trailing zeros. Its
/// hash therefore depends on the content of the rules, not on the format or place of the files.
/// </summary>
internal static class CanonicalForm
{
    public static string Hash(RuleSet set) => CanonicalJson.Hash(Form(set));

    /// <summary>The hash of many rule sets and of the reference wages beside them.</summary>
    public static string Hash(ImmutableArray<RuleSet> sets, IEnumerable<PublishedWage> wages)
    {
        Parallel.ForEach(sets, set => _ = set.Hash);
        return CanonicalJson.Hash(
            new CanonicalFields
            {
                ["ruleSets"] = Keyed(sets, set => set.Id.ToString(), set => set.Hash),
                ["referenceWages"] = wages
                    .OrderBy(wage => wage.Place, StringComparer.Ordinal)
                    .ThenBy(wage => wage.ContributionYear)
                    .ThenBy(wage => wage.Scope)
                    .ThenBy(wage => wage.Population, StringComparer.Ordinal)
                    .ThenBy(wage => wage.Source.Document, StringComparer.Ordinal)
                    .Select(Form)
                    .ToArray(),
            }
        );
    }

    public static byte[] Write(RuleSet set) => CanonicalJson.Write(Form(set));

    private static CanonicalFields Form(RuleSet set) =>
        new()
        {
            ["id"] = set.Id.ToString(),
            ["period"] = set.Period is MonthSpan months ? $"{months.From} … {months.Through}" : null,
            ["source"] = Form(set.Source),
            ["retroactive"] = set.Retroactive.IsEmpty
                ? null
                : set
                    .Retroactive.OrderBy(change => change.Document, StringComparer.Ordinal)
                    .ThenBy(change => change.Article, StringComparer.Ordinal)
                    .Select(Form)
                    .ToArray(),
            ["layers"] = Texts(set.LayerNames),
            ["appliesBelow"] = set.AppliesBelow,
            ["covers"] = Form(set.Covers),
            ["collection"] = set.Collection is CollectionMode mode ? ChoiceNames.Of(mode) : null,
            ["referenceWage"] = set.ReferenceWage is null
                ? null
                : new CanonicalFields
                {
                    ["scope"] = ChoiceNames.Of(set.ReferenceWage.Scope),
                    ["population"] = set.ReferenceWage.Population,
                },
            ["rounding"] = Form(set.Rounding.Rounding),
            ["parameters"] = Keyed(set.Parameters, parameter => parameter.Name, Form),
            ["amounts"] = Keyed(set.Amounts, amount => amount.Name, Form),
            ["ordered"] = Texts(
                set.Ordered.Select(chain => string.Join(" ≤ ", chain.Select(node => node.Called)))
                    .Distinct()
                    .Order(StringComparer.Ordinal)
            ),
            ["tiers"] = set.Tiers.IsEmpty
                ? null
                : Keyed(
                    set.Tiers,
                    list => list.Name,
                    list => string.Join(" ≤ ", list.Chain.Select(node => node.Called))
                ),
            ["define"] = Keyed(
                set.Definitions,
                definition => definition.Name,
                definition => new CanonicalFields { ["text"] = definition.Text, ["name"] = Form(definition.Called) }
            ),
            ["individualBase"] = Keyed(set.IndividualBase.Rules, rule => rule.Id, Form),
            ["employerBase"] = Keyed(set.EmployerBase.Rules, rule => rule.Id, Form),
            ["trueUp"] = set.TrueUp is null ? null : Form(set.TrueUp),
            ["findings"] = Keyed(set.Findings, finding => finding.Id, Form),
            ["procedure"] = set.Procedure.Select(Form).ToArray(),
            ["invariants"] = Keyed(set.Invariants, invariant => invariant.Id, Form),
        };

    private static CanonicalFields Form(Source source) =>
        new()
        {
            ["document"] = source.Document,
            ["issuer"] = source.Issuer,
            ["title"] = source.Title,
            ["issued"] = FigureFormat.Day(source.Issued),
            ["published"] = FigureFormat.Day(source.Published),
            ["inForceFrom"] = FigureFormat.Day(source.InForceFrom),
            ["trust"] = source.TrustMark,
            ["note"] = source.Note,
        };

    private static CanonicalFields Form(PublishedWage wage) =>
        new()
        {
            ["place"] = wage.Place,
            ["name"] = wage.Name,
            ["scope"] = ChoiceNames.Of(wage.Scope),
            ["appliesTo"] = Texts((wage.AppliesTo ?? []).Order(StringComparer.Ordinal)),
            ["population"] = wage.Population,
            ["statisticYear"] = Number(wage.StatisticYear),
            ["contributionYear"] = Number(wage.ContributionYear),
            ["announced"] = wage.IsAnnounced,
            ["annual"] = wage.Annual is decimal annual ? Number(annual) : null,
            ["monthly"] = wage.Monthly is decimal monthly ? Number(monthly) : null,
            ["replaces"] = wage.Replaces,
            ["source"] = Form(wage.Source),
        };

    private static CanonicalFields Form(RetroactiveChange change) =>
        new()
        {
            ["document"] = change.Document,
            ["article"] = change.Article,
            ["issued"] = FigureFormat.Day(change.Issued),
            ["reading"] = Form(change.Reading),
        };

    private static CanonicalFields Form(Covers covers) =>
        new()
        {
            ["categories"] = Names(covers.Categories),
            ["kinds"] = Names(covers.Kinds),
            ["pairs"] = covers.Pairs is ImmutableArray<CoveredPair> pairs
                ? Keyed(
                    pairs,
                    pair => pair.Kind is { } kind ? ChoiceNames.Of(kind) : EmployerFactTable.NoEmployer,
                    pair => Names(pair.Categories)
                )
                : null,
        };

    /// <summary>A text that is the same for all readers is written as one, as it ever was.</summary>
    private static object? Form(Wording? wording) =>
        wording is null ? null
        : wording.Zh == wording.En ? wording.Zh
        : new CanonicalFields { ["zh"] = wording.Zh, ["en"] = wording.En };

    private static CanonicalFields Form(Rounding rounding) =>
        new() { ["step"] = Number(rounding.Step), ["mode"] = ChoiceNames.Of(rounding.Mode) };

    private static CanonicalFields Form(Parameter parameter) =>
        new()
        {
            ["name"] = Form(parameter.Called),
            ["value"] = Number(parameter.Value),
            ["article"] = parameter.Article,
            ["source"] = Form(parameter.Source),
            ["reading"] = Form(parameter.Reading),
            ["childMaySet"] = ChoiceNames.Of(parameter.ChildMaySet),
            ["provisional"] = Form(parameter.Provisional),
        };

    private static CanonicalFields Form(CitedAmount amount) =>
        new()
        {
            ["name"] = Form(amount.Figure is { } named ? new Wording(named.Zh, named.WithIds) : amount.Called),
            ["value"] = amount.Text,
            ["announced"] = amount.Announced is decimal figure ? Number(figure) : null,
            ["rounding"] = amount.Rounding is Rounding rounding ? Form(rounding) : null,
            ["article"] = amount.Article,
            ["source"] = Form(amount.Source),
            ["reading"] = Form(amount.Reading),
            ["provisional"] = Form(amount.Provisional),
            ["earlier"] = amount.Earlier is decimal earlier ? Number(earlier) : null,
        };

    private static CanonicalFields? Form(ProvisionalMark? mark) =>
        mark is null ? null : new CanonicalFields { ["settledBy"] = Form(mark.SettledBy), ["until"] = mark.Until };

    private static CanonicalFields Form(Rule rule) =>
        new()
        {
            ["name"] = Form(rule.Called),
            ["article"] = rule.Article,
            ["source"] = Form(rule.Source),
            ["quote"] = rule.Quote,
            ["reading"] = Form(rule.Reading),
            ["when"] = rule.When.Text,
            ["base"] = rule.Base?.Text,
            ["status"] = ChoiceNames.Of(rule.Status),
            ["exemptWage"] = rule.ExemptWage?.Text,
            ["overrides"] = Texts(rule.Overrides),
            ["precedes"] = Texts(rule.Precedes),
        };

    private static CanonicalFields Form(Provision provision) =>
        new()
        {
            ["article"] = provision.Article,
            ["source"] = Form(provision.Source),
            ["quote"] = provision.Quote,
            ["reading"] = Form(provision.Reading),
        };

    private static CanonicalFields Form(FindingRule finding) =>
        new()
        {
            ["for"] = ChoiceNames.Of(finding.For),
            ["provision"] = Form(finding.Provision),
            ["when"] = finding.When.Text,
            ["zh"] = finding.Zh,
            ["en"] = finding.En,
        };

    private static CanonicalFields Form(ProcedureStep step) =>
        new()
        {
            ["for"] = ChoiceNames.Of(step.For),
            ["provision"] = Form(step.Provision),
            ["documents"] = Texts(step.Documents),
            ["note"] = step.Note,
        };

    private static CanonicalFields Form(Invariant invariant) =>
        new()
        {
            ["for"] = ChoiceNames.Of(invariant.For),
            ["when"] = invariant.When?.Text,
            ["holds"] = invariant.Holds?.Text,
            ["risesWith"] = invariant.RisesWith,
        };

    private static CanonicalFields Keyed<T>(IEnumerable<T> items, Func<T, string> key, Func<T, object?> form)
    {
        CanonicalFields keyed = new();
        foreach (T item in items)
        {
            keyed[key(item)] = form(item);
        }

        return keyed;
    }

    private static string[] Texts(IEnumerable<string> texts) => [.. texts];

    /// <summary>Choices in the order of their enumeration.</summary>
    private static string[] Names<T>(ImmutableArray<T> choices)
        where T : struct, Enum => [.. choices.Order().Select(ChoiceNames.Of)];

    private static string Number(decimal value) => Rational.From(value).ToString();
}
