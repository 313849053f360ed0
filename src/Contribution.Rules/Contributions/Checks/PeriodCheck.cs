using System.Globalization;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Contributions.Checks;

/// <summary>Tells of months for which the bases of a request do not serve: they have bases of their own.</summary>
internal static class PeriodCheck
{
    /// <summary>Adds a fault for each end that lies outside.</summary>
    /// <param name="served">The period of the bases; null is the calendar year.</param>
    /// <param name="year">Their contribution year.</param>
    /// <param name="asked">The months that are asked for.</param>
    /// <param name="first">The number of the first.</param>
    /// <param name="last">The number of the last.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static void Check(
        ContributionPeriod? served,
        int year,
        ContributionPeriod asked,
        int first,
        int last,
        List<Fault> faults
    )
    {
        ContributionPeriod period =
            served
            ?? new ContributionPeriod
            {
                From = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-01"),
                Through = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-12"),
            };
        int from = CalendarMonth.Parse(period.From)!.Value;
        int through = CalendarMonth.Parse(period.Through)!.Value;
        Check(from <= first && first <= through, "/months/from", asked.From, period, faults);
        Check(from <= last && last <= through, "/months/through", asked.Through, period, faults);
    }

    private static void Check(bool isWithin, string path, string found, ContributionPeriod period, List<Fault> faults)
    {
        if (!isWithin)
        {
            faults.Add(new Fault(FaultCode.OutOfRange, path, found, $"{period.From} … {period.Through}"));
        }
    }
}
