using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

/// <summary>
/// Compares the number of months that were paid on a provisional base (补差月数) with the months that are determined again. Where
/// the two differ, it is not known which months are to be made up for.
/// </summary>
internal static class ProvisionalMonths
{
    /// <summary>Why the months of a person are not known; null where they are.</summary>
    public static Wording? Contradict(PersonFacts person, MonthSpans months) =>
        person.DeterminedBase is null && person.ProvisionalBase is not null
            ? Contradict(person.ProvisionalMonths, months)
            : null;

    /// <summary>Why the months of an employer's own base are not known; null where they are.</summary>
    public static Wording? Contradict(EmployerFacts employer, MonthSpans months) =>
        employer.DeterminedBase is null && employer.ProvisionalBase is not null
            ? Contradict(employer.ProvisionalMonths, months)
            : null;

    private static Wording? Contradict(int? given, MonthSpans months) =>
        given is int paid && paid != months.Count
            ? new Wording(
                $"补差月数为 {paid} 个月，而重新核定的是 {months.Count} 个月；请使起止月与补差月数一致，或删去补差月数",
                $"provisionalMonths is {paid}, but {months.Count} months are determined again; give the same months as the first and the last, or leave it out"
            )
            : null;
}
