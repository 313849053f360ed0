using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>Makes the faults of places that are not covered, with the nearest covered one.</summary>
internal static class NotCoveredFaults
{
    private const int MostPlaces = 8;

    /// <summary>
    /// Why no rule set answers a request: its year is not covered, or in parts of which it names none (<c>missing</c>), or
    /// covered for other months.
    /// </summary>
    public static Fault Unanswered(RuleSetCatalogue catalogue, BasesRequest request)
    {
        PlacedFile[] parts = catalogue.PartsOf(request.Jurisdiction, request.Insurance, request.ContributionYear);
        return parts.Length == 0
            ? NotCovered(catalogue, request.Jurisdiction, request.Insurance, request.ContributionYear)
            : OfAnotherMonth(catalogue, request, parts);
    }

    private static Fault OfAnotherMonth(RuleSetCatalogue catalogue, BasesRequest request, PlacedFile[] parts)
    {
        RuleSetId? nearest = NextTo(catalogue, request);
        return new Fault(
            request.ContributionMonth is null ? FaultCode.Missing : FaultCode.NotCovered,
            "/contributionMonth",
            request.ContributionMonth?.ToString(),
            string.Join(
                " | ",
                parts.OrderBy(part => part.Months.From).Select(part => $"{part.Months.From} … {part.Months.Through}")
            )
        )
        {
            Nearest = nearest?.ToString(),
            Words = nearest is RuleSetId next
                ? new FaultWords(Found: null, Allowed: null) { Nearest = RuleSetNames.Title(next) }
                : null,
            RuleData = request.ContributionMonth is null ? null : catalogue.Version,
        };
    }

    /// <summary>The rule set of the month that a request names, where it is of the contribution year before or after.</summary>
    private static RuleSetId? NextTo(RuleSetCatalogue catalogue, BasesRequest request) =>
        request.ContributionMonth is YearMonth month
            ? new[] { request.ContributionYear - 1, request.ContributionYear + 1 }
                .Select(year => catalogue.Find(request.Jurisdiction, request.Insurance, year, month))
                .FirstOrDefault(set => set is not null)
                ?.Id
            : null;

    /// <summary>The fault of a jurisdiction, insurance and year that no rule set covers.</summary>
    public static Fault NotCovered(RuleSetCatalogue catalogue, string jurisdiction, Insurance insurance, int year)
    {
        RuleSetId asked = new(jurisdiction, insurance, year);
        ImmutableArray<string> chain = [.. PlaceCodes.Chain(jurisdiction)];
        RuleSetId[] near =
        [
            .. catalogue
                .Ids.Where(id => IsForAgencies(catalogue, id, jurisdiction))
                .OrderBy(id => id.Insurance == insurance ? 0 : 1)
                .ThenBy(id => Applies(catalogue, id, jurisdiction) ? chain.IndexOf(id.Jurisdiction) : chain.Length)
                .ThenBy(id => id.Jurisdiction[..2] == jurisdiction[..2] ? 0 : 1)
                .ThenBy(id => Math.Abs(id.Year - year))
                .ThenBy(id => id.ToString(), StringComparer.Ordinal),
        ];
        bool placeCovered =
            near.Length > 0 && near[0].Insurance == insurance && Applies(catalogue, near[0], jurisdiction);
        string covered = Families(near, "; ", family => $"{family.Key}: {Years(family, ", ")}");
        Wording words = new(
            Families(near, "；", family => $"{RuleSetNames.Family(family.First()).Zh} {Years(family, "、")}"),
            Families(near, "; ", family => $"{RuleSetNames.Family(family.First()).En}: {Years(family, ", ")}")
        );
        RuleSetId? nearest = near.Where(IsOfProvince).Cast<RuleSetId?>().FirstOrDefault();
        return new Fault(
            FaultCode.NotCovered,
            placeCovered ? "/contributionYear"
                : Array.Exists(near, id => Applies(catalogue, id, jurisdiction)) ? "/insurance"
                : "/jurisdiction",
            asked.ToString(),
            covered
        )
        { // One digit of a code is another province, whose rules do not apply here.
            Nearest = nearest?.ToString(),
            RuleData = catalogue.Version,
            Words = new FaultWords(RuleSetNames.Title(asked), words)
            {
                Nearest = nearest is RuleSetId one ? RuleSetNames.Title(one) : null,
                // A different insurance is not a typing error.
                IsNearestMeant = nearest?.Insurance == insurance,
            },
        };

        bool IsOfProvince(RuleSetId id) =>
            id.Jurisdiction[..2] == jurisdiction[..2] || Applies(catalogue, id, jurisdiction);
    }

    /// <summary>The fault of a rule set that a file extends and that is not there.</summary>
    public static Fault NoSuchParent(RuleSetCatalogue catalogue, RuleSetId parent)
    {
        Fault fault = NotCovered(catalogue, parent.Jurisdiction, parent.Insurance, parent.Year);
        return new Fault(FaultCode.UnknownReference, fault.Path, parent.ToString(), fault.Allowed)
        {
            Nearest = fault.Nearest,
            // Ids, as the file has to write one.
            Words = new FaultWords(
                Found: null,
                new Wording(
                    fault
                        .Allowed!.Replace("; ", "；", StringComparison.Ordinal)
                        .Replace(": ", "：", StringComparison.Ordinal)
                        .Replace(", ", "、", StringComparison.Ordinal),
                    fault.Allowed
                )
            ),
        };
    }

    private static string Families(RuleSetId[] near, string separator, Func<IGrouping<string, RuleSetId>, string> text)
    {
        string[] families = [.. near.GroupBy(id => id.Family, StringComparer.Ordinal).Select(text)];
        return string.Join(separator, families.Take(MostPlaces))
            + (families.Length > MostPlaces ? (separator + "…") : "");
    }

    /// <summary>Years as people write them: <c>2006–2010, 2012</c>.</summary>
    public static string Years(IEnumerable<RuleSetId> ids, string separator)
    {
        int[] years = [.. ids.Select(id => id.Year).Distinct().Order()];
        List<string> spans = [];
        for (int from = 0, to; from < years.Length; from = to + 1)
        {
            for (to = from; to + 1 < years.Length && years[to + 1] == years[to] + 1; to++) { }

            spans.Add(
                years[from] == years[to]
                    ? FigureFormat.Text(years[from])
                    : $"{FigureFormat.Text(years[from])}–{FigureFormat.Text(years[to])}"
            );
        }

        return string.Join(separator, spans);
    }

    /// <summary>National rule sets that do not apply below are for provinces to extend, and answer no other place.</summary>
    private static bool IsForAgencies(RuleSetCatalogue catalogue, RuleSetId id, string jurisdiction) =>
        id.Jurisdiction != PlaceCodes.Nation || id.Jurisdiction == jurisdiction || catalogue.FileOf(id)!.AppliesBelow;

    /// <summary>Whether a rule set is of a place, or applies to it from a place around it.</summary>
    public static bool Applies(RuleSetCatalogue catalogue, RuleSetId id, string jurisdiction) =>
        id.Jurisdiction == jurisdiction
        || (PlaceCodes.Chain(jurisdiction).Contains(id.Jurisdiction) && catalogue.FileOf(id)!.AppliesBelow);
}
