namespace Contribution.Rules.Bench.Rosters;

/// <summary>The persons of a roster as CSV: the facts that Daqing's rules read, by their JSON names.</summary>
internal static class PersonLines
{
    /// <summary>Writes all persons.</summary>
    public static void Write(Roster roster, CsvLines lines)
    {
        lines.Add("id,employerId,category,priorYearMonthlyWage,firstMonthWage,exemptionProof,wageInEmployerTotal"u8);
        lines.Add("previousYearBase,determinedBase,correction,provisionalBase,provisionalMonths"u8);
        lines.End();
        for (int place = 0; place < roster.Persons; place++)
        {
            Write(roster.Person(place), lines);
        }
    }

    private static void Write(in RosterPerson person, CsvLines lines)
    {
        lines.AddId((byte)'P', person.Place, 8);
        lines.AddId((byte)'E', person.Employer, 6);
        lines.Add(Name(person.Category));
        lines.AddMoney(person.Wage);
        lines.AddMoney(person.FirstMonthWage);
        lines.Add(person.ExemptionProof ? "true"u8 : default);
        lines.Add(person.WageOutsideTotal ? "false"u8 : default);
        lines.AddMoney(person.PreviousYearBase);
        lines.AddMoney(person.DeterminedBase);
        lines.Add(Name(person.Correction));
        lines.AddMoney(person.ProvisionalBase);
        lines.AddCount(person.ProvisionalMonths);
        lines.End();
    }

    private static ReadOnlySpan<byte> Name(PersonCategory category) =>
        category switch
        {
            PersonCategory.Employee => "employee"u8,
            PersonCategory.RehiredRetiree => "rehiredRetiree"u8,
            _ => "insuredElsewhere"u8,
        };

    private static ReadOnlySpan<byte> Name(Correction correction) =>
        correction switch
        {
            Correction.InYear => "inYear"u8,
            Correction.CrossYear => "crossYear"u8,
            _ => default,
        };
}
