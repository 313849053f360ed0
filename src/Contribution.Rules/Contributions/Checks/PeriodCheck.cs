namespace Contribution.Rules.Contributions.Checks;

/// <summary>Finds the faults of months that the bases of a request do not cover: they have bases of their own.</summary>
internal static class PeriodCheck
{
    /// <summary>Adds a fault for each end that lies outside.</summary>
    /// <param name="served">The months of the contribution year of the bases.</param>
    /// <param name="asked">The requested months.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Check(MonthSpan served, MonthSpan asked, List<Fault> faults)
    {
        Check(asked.From, "/months/from");
        Check(asked.Through, "/months/through");

        void Check(YearMonth month, string path)
        {
            if (!served.Contains(month))
            {
                faults.Add(
                    new Fault(FaultCode.OutOfRange, path, month.ToString(), $"{served.From} … {served.Through}")
                );
            }
        }
    }
}
