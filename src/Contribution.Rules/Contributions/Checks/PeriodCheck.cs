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
        (int from, int through) = served is null
            ? CalendarMonth.OfYear(year)
            : (CalendarMonth.Parse(served.From)!.Value, CalendarMonth.Parse(served.Through)!.Value);
        string period = $"{CalendarMonth.Text(from)} … {CalendarMonth.Text(through)}";
        Check(from <= first && first <= through, "/months/from", asked.From, period, faults);
        Check(from <= last && last <= through, "/months/through", asked.Through, period, faults);
    }

    private static void Check(bool isWithin, string path, string found, string period, List<Fault> faults)
    {
        if (!isWithin)
        {
            faults.Add(new Fault(FaultCode.OutOfRange, path, found, period));
        }
    }
}
