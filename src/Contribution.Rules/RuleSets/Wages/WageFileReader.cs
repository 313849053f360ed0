using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Wages;

/// <summary>Reads tables of reference wages; every fault at once.</summary>
internal static class WageFileReader
{
    /// <summary>The rows of a file that are sound; the faults say what is wrong with the others.</summary>
    public static ImmutableArray<PublishedWage> Read(RuleFileText text, List<Fault> faults)
    {
        List<Fault> found = [];
        WageFile? file = RuleFileSyntax.Read(text.Utf8, WageFileJson.Default.WageFile, found);
        HeaderCheck.CheckFormat(file?.Format ?? HeaderCheck.Format, found);
        WageRow[] rows = file?.ReferenceWages ?? [];
        for (int index = 0; index < rows.Length; index++)
        {
            Check(rows[index], JsonPath.Child("/referenceWages", index), found);
        }

        faults.AddRange(found.Select(fault => fault.With(file: text.Name)));
        return found.Count > 0 ? [] : [.. rows.Select(ToWage)];
    }

    private static PublishedWage ToWage(WageRow row) =>
        new(
            place: row.Place,
            scope: row.Scope ?? ScopeOf(row.Place),
            population: row.Population,
            statisticYear: row.StatisticYear,
            contributionYear: row.ContributionYear ?? row.StatisticYear + 1,
            source: row.Source
        )
        {
            Name = row.Name,
            AppliesTo = row.AppliesTo?.ToImmutableArray() ?? [],
            IsAnnounced = row.ContributionYear is not null,
            Annual = row.Annual,
            Monthly = row.Monthly,
            Replaces = row.Replaces,
        };

    private static WageScope ScopeOf(string place) =>
        place.EndsWith("0000", StringComparison.Ordinal) ? WageScope.Province
        : place.EndsWith("00", StringComparison.Ordinal) ? WageScope.City
        : WageScope.PoolingArea;

    private static void Check(WageRow row, string path, List<Fault> faults)
    {
        foreach (string place in (row.AppliesTo ?? []).Prepend(row.Place))
        {
            HeaderCheck.CheckPlace(place, path + "/place", faults);
        }

        foreach (
            int year in new[] { row.StatisticYear, row.ContributionYear ?? HeaderCheck.FirstYear }.Where(year =>
                year is < HeaderCheck.FirstYear or > HeaderCheck.LastYear
            )
        )
        {
            faults.Add(
                Wrong(
                    path + "/statisticYear",
                    year.ToString(CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"{HeaderCheck.FirstYear} … {HeaderCheck.LastYear}")
                )
            );
        }

        foreach (
            decimal yuan in new[] { row.Annual, row.Monthly }
                .OfType<decimal>()
                .Where(yuan => yuan <= 0 || yuan % 0.01m != 0)
        )
        {
            faults.Add(Wrong(path, yuan.ToString(CultureInfo.InvariantCulture), "> 0, 0.01 × n"));
        }

        if (row.Annual is null && row.Monthly is null)
        {
            faults.Add(new Fault(FaultCode.Missing, path, allowed: "annual | monthly"));
        }

        HeaderCheck.CheckDocument(row.Source, path + "/source", faults);
    }

    private static Fault Wrong(string path, string found, string allowed) =>
        new(FaultCode.OutOfRange, path, found, allowed);
}
