using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>Checks the header of a file, before it is used for look-ups.</summary>
internal static class HeaderCheck
{
    public const int Format = 1;
    public const int FirstYear = 1951;
    public const int LastYear = 2199;

    /// <summary>Whether the header is valid; else there are faults.</summary>
    /// <param name="file">The file.</param>
    /// <param name="months">The texts in place of months.</param>
    /// <param name="faults">Receives the faults.</param>
    public static bool Passes(RuleFile file, UnreadMonths months, List<Fault> faults)
    {
        int before = faults.Count;
        CheckFormat(file.Format, faults);
        CheckPlace(file.Jurisdiction, "/jurisdiction", faults);
        (int from, int last) = (file.ContributionYears.From, file.ContributionYears.Last);
        if (from < FirstYear || last > LastYear || last < from)
        {
            faults.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    "/contributionYears",
                    string.Create(CultureInfo.InvariantCulture, $"{from} … {last}"),
                    string.Create(CultureInfo.InvariantCulture, $"{FirstYear} ≤ from ≤ through ≤ {LastYear}")
                )
            );
        }

        CheckPeriods(file.ContributionYears, months, faults);
        SourceCheck.Check(file.Source, "/source", faults);
        foreach ((string year, Source source) in file.SourceByYear ?? [])
        {
            SourceCheck.Check(source, JsonPath.Child("/sourceByYear", year), faults);
        }

        return faults.Count == before;
    }

    /// <summary>Adds a fault where a format is not the one that is read.</summary>
    public static void CheckFormat(int format, List<Fault> faults)
    {
        if (format != Format)
        {
            faults.Add(new Fault(FaultCode.OutOfRange, "/format", format.ToString(CultureInfo.InvariantCulture), "1"));
        }
    }

    /// <summary>Adds a fault where a code is not six digits.</summary>
    public static void CheckPlace(string code, string path, ICollection<Fault> faults)
    {
        if (!PlaceCodes.IsJurisdiction(code))
        {
            faults.Add(new Fault(FaultCode.OutOfRange, path, code, "six digits (GB/T 2260)"));
        }
    }

    /// <summary>Adds a fault for each code of a list that is not six digits.</summary>
    public static void CheckPlaces(IEnumerable<string> codes, string path, ICollection<Fault> faults)
    {
        foreach ((int index, string code) in codes.Index())
        {
            CheckPlace(code, JsonPath.Child(path, index), faults);
        }
    }

    private static void CheckPeriods(YearsPart years, UnreadMonths months, List<Fault> faults)
    {
        foreach ((string year, MonthSpan period) in years.Periods ?? [])
        {
            string path = JsonPath.Child("/contributionYears/periods", year);
            bool isFirst = !months.Has(path + "/from", out string? noFirst);
            bool isLast = !months.Has(path + "/through", out string? noLast);
            bool fits = YearsPart.TryReadYear(year, out int of) && period.Fit(of);
            if (!fits || !isFirst || !isLast)
            {
                faults.Add(
                    new Fault(
                        FaultCode.OutOfRange,
                        path,
                        $"{(isFirst ? period.From : noFirst)} … {(isLast ? period.Through : noLast)}",
                        $"yyyy-MM from {year}-01, at most twelve months"
                    )
                );
            }
        }
    }
}
