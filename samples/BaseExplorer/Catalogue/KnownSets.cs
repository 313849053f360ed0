using System.Collections.Immutable;
using Contribution.Rules;
using Contribution.Rules.Rosters;

namespace BaseExplorer.Catalogue;

/// <summary>Gathers the rule sets that can be asked, at the first request; they do not change after that.</summary>
internal sealed class KnownSets(IContributionRules rules)
{
    // Its rule sets are extended by others and answer no request.
    private const string Nation = "100000";

    private readonly Lazy<CatalogueAnswer> _all = new(() => Gather(rules));

    public CatalogueAnswer All => _all.Value;

    private static CatalogueAnswer Gather(IContributionRules rules)
    {
        RuleSetCatalogue catalogue = rules.Catalogue;
        RuleSetId[] ids = [.. catalogue.Ids.Where(id => id.Jurisdiction != Nation)];
        string[] places = [.. Places(catalogue, ids).Distinct().Order(StringComparer.Ordinal)];
        (KnownEntry Entry, RuleSet Set)[] covered =
        [
            .. from place in places
            from asked in ids.Select(id => (id.Insurance, id.Year)).Distinct().Order()
            from part in Parts(catalogue, ids, place, asked.Insurance, asked.Year)
            select (
                new KnownEntry(
                    place,
                    asked.Insurance,
                    asked.Year,
                    part.Month,
                    part.Set.Id.ToString(),
                    TableWage(rules, place, asked.Insurance, asked.Year, part.Month)
                ),
                part.Set
            ),
        ];
        return new CatalogueAnswer(
            ContributionRules.EngineVersion,
            [.. places.Where(place => covered.Any(one => one.Entry.Place == place)).Select(Named)],
            covered
                .DistinctBy(one => one.Entry.RuleSet)
                .ToImmutableSortedDictionary(one => one.Entry.RuleSet, one => Of(one.Set), StringComparer.Ordinal),
            PageNames.Of(covered.SelectMany(one => Of(one.Set).Reads).Distinct()),
            [.. covered.Select(one => one.Entry)]
        );
    }

    /// <summary>The rule set of a year, or those of its parts, each with its first month.</summary>
    private static IEnumerable<(YearMonth? Month, RuleSet Set)> Parts(
        RuleSetCatalogue catalogue,
        RuleSetId[] ids,
        string place,
        Insurance insurance,
        int year
    ) =>
        catalogue.Find(place, insurance, year) is RuleSet whole
            ? [(null, whole)]
            : ids.Where(id => (id.Insurance, id.Year) == (insurance, year))
                .Select(id => id.FirstMonth)
                .OfType<YearMonth>()
                .Distinct()
                .Order()
                .Select(month => ((YearMonth?)month, catalogue.Find(place, insurance, year, month)))
                .Where(part => part.Item2?.Id.FirstMonth == part.Item1)
                .Select(part => (part.Item1, part.Item2!));

    private static KnownPlace Named(string code) =>
        new(code, PlaceTable.NameOf(code, chinese: true), PlaceTable.NameOf(code, chinese: false));

    /// <summary>The places with rules of their own, and those whose own reference wage was published.</summary>
    private static IEnumerable<string> Places(RuleSetCatalogue catalogue, RuleSetId[] ids) =>
        ids.Select(id => id.Jurisdiction).Concat(catalogue.PlacesWithReferenceWage);

    private static AppliedReferenceWage? TableWage(
        IContributionRules rules,
        string place,
        Insurance insurance,
        int year,
        YearMonth? month
    ) =>
        rules.ComputeBases(
            new BasesRequest
            {
                Jurisdiction = place,
                Insurance = insurance,
                ContributionYear = year,
                ContributionMonth = month,
                UseReferenceTable = true,
                Persons = [],
            }
        )
            is Outcome<BasesResult>.Computed(var result)
            ? result.ReferenceWage
            : null;

    private static KnownRuleSet Of(RuleSet set) =>
        new(
            set.Source.Document,
            set.Source.Title,
            set.Period,
            set.ReferenceWageScope,
            [.. CurveCase.CoveredBy(set).Select(one => new KnownPerson(one.Category, one.EmployerKind)).Distinct()],
            set.PersonFactsRead
        );
}
