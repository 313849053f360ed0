using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.FactTables;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Wages;

/// <summary>Reads tables of reference wages; every fault at once.</summary>
internal static class WageFileReader
{
    /// <summary>The valid rows of a file; the faults are those of the others.</summary>
    public static ImmutableArray<PublishedWage> Read(RuleFileText text, List<Fault> faults)
    {
        List<Fault> found = [];
        WageFile? file = RuleFileSyntax.Read(text.Utf8, WageFileJson.Default.WageFile, found);
        HeaderCheck.CheckFormat(file?.Format ?? HeaderCheck.Format, found);
        PublishedWage[] rows = file?.ReferenceWages ?? [];
        for (int index = 0; index < rows.Length; index++)
        {
            Check(rows[index], JsonPath.Child("/referenceWages", index), found);
        }

        // Embedded tables are checked by tests, so that no request waits for it.
        if (found.Count == 0 && text.Origin == RuleSetOrigin.Directory)
        {
            WageTableCheck.Check(rows, found);
        }

        faults.AddRange(found.Select(fault => fault.With(file: text.Name)));
        return found.Count > 0 ? [] : [.. rows];
    }

    private static void Check(PublishedWage row, string path, List<Fault> faults)
    {
        HeaderCheck.CheckPlace(row.Place, path + "/place", faults);
        HeaderCheck.CheckPlaces(row.AppliesTo ?? [], path + "/appliesTo", faults);
        CheckYear(row.StatisticYear, HeaderCheck.FirstYear, path + "/statisticYear", faults);
        // A year's average is not there before the year.
        int least = Math.Clamp(row.StatisticYear, HeaderCheck.FirstYear, HeaderCheck.LastYear);
        CheckYear(row.AnnouncedFor, least, path + "/contributionYear", faults);
        CheckYuan(row.Annual, path + "/annual", faults);
        CheckYuan(row.Monthly, path + "/monthly", faults);
        if (row.Annual is null && row.Monthly is null)
        {
            faults.Add(new Fault(FaultCode.Missing, path, allowed: "annual | monthly"));
        }

        SourceCheck.Check(row.Source, path + "/source", faults);
    }

    private static void CheckYear(int? year, int least, string path, List<Fault> faults)
    {
        if (year < least || year > HeaderCheck.LastYear)
        {
            faults.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    path,
                    FigureFormat.Text(year.Value),
                    string.Create(CultureInfo.InvariantCulture, $"{least} … {HeaderCheck.LastYear}")
                )
            );
        }
    }

    /// <summary>Held to the range that a request's wage is held to.</summary>
    private static void CheckYuan(decimal? yuan, string path, List<Fault> faults)
    {
        if (yuan is decimal given && !ReferenceWage.Monthly(given).IsInFen)
        {
            RangeFault fault = RangeFault.OfMoney(given, least: 0.01m);
            faults.Add(new Fault(fault.Code, path, fault.Found, fault.Allowed));
        }
    }
}
