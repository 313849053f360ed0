namespace Contribution.Rules.Bench.Rosters;

/// <summary>The employers of a roster as CSV: the facts that Daqing's rules read, by their JSON names.</summary>
internal static class EmployerLines
{
    /// <summary>Writes all employers.</summary>
    public static void Write(Roster roster, CsvLines lines)
    {
        lines.Add("id,kind,priorYearMonthlyTotalWages,materialsComplete,previousYearBase,determinedBase"u8);
        lines.Add("restructuring,provisionalBase,provisionalMonths"u8);
        lines.End();
        for (int place = 0; place < roster.Employers; place++)
        {
            Write(roster.Employer(place), lines);
        }
    }

    private static void Write(in RosterEmployer employer, CsvLines lines)
    {
        lines.AddId((byte)'E', employer.Place, 6);
        lines.Add(employer.Kind == EmployerKind.Enterprise ? "enterprise"u8 : "publicInstitution"u8);
        lines.AddMoney(employer.TotalWages);
        lines.Add(employer.MaterialsIncomplete ? "false"u8 : default);
        lines.AddMoney(employer.PreviousYearBase);
        lines.AddMoney(employer.DeterminedBase);
        lines.Add(employer.Restructuring == Restructuring.None ? default : "merger"u8);
        lines.AddMoney(employer.ProvisionalBase);
        lines.AddCount(employer.ProvisionalMonths);
        lines.End();
    }
}
