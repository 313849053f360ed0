using Contribution.Rules.Faults;

namespace Contribution.Rules.Contributions.Checks;

/// <summary>Finds the faults of months that the bases of a request do not cover: they have bases of their own.</summary>
internal static class PeriodCheck
{
    /// <summary>Adds a fault for each end that lies outside.</summary>
    /// <param name="served">The period of the bases; null is the calendar year.</param>
    /// <param name="year">Their contribution year.</param>
    /// <param name="asked">The requested months.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Check(MonthSpan? served, int year, MonthSpan asked, List<Fault> faults)
    {
        MonthSpan months = served ?? MonthSpan.OfYear(year);
        Check(asked.From, "/months/from");
        Check(asked.Through, "/months/through");

        void Check(YearMonth month, string path)
        {
            if (!months.Contains(month))
            {
                faults.Add(FaultCode.OutOfRange, path, month.ToString(), $"{months.From} … {months.Through}");
            }
        }
    }
}
