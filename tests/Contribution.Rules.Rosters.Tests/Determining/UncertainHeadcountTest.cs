namespace Contribution.Rules.Rosters.Tests.Determining;

/// <summary>
/// Liaoning's work injury insurance holds the list against the real-name headcount; a chance match settles nothing.
/// </summary>
public sealed class UncertainHeadcountTest
{
    private static readonly RosterQuestion Question = Daqing.Question with
    {
        Jurisdiction = "210000",
        ContributionYear = 2006,
        Insurance = Insurance.WorkInjury,
    };

    [Theory]
    [InlineData(2, "", DeterminationStatus.Determined)]
    [InlineData(3, "", DeterminationStatus.Provisional)]
    [InlineData(2, "R,,employee\n", DeterminationStatus.Undetermined)]
    [InlineData(3, "R,,employee\n", DeterminationStatus.Undetermined)]
    [InlineData(4, "R,,employee\n", DeterminationStatus.Provisional)]
    [InlineData(1, "R,,employee\n", DeterminationStatus.Provisional)]
    [InlineData(3, "Q,E,employee\n", DeterminationStatus.Undetermined)]
    [InlineData(3, "R,E,nobody\n", DeterminationStatus.Undetermined)]
    public void Determine_leaves_a_total_unknown_when_the_headcount_may_match_by_chance(
        int real,
        string row,
        DeterminationStatus status
    )
    {
        Roster roster = RosterReader
            .Read(
                CsvLists.Persons($"id,employerId,category\nP,E,employee\nQ,E,employee\n{row}"),
                CsvLists.Employers($"id,kind,priorYearMonthlyTotalWages,realNameHeadcount\nE,enterprise,5500,{real}\n")
            )
            .Roster;

        EmployerBases bases = RosterBases.Determine(ContributionRules.Default, Question, roster).First();

        ContributionBase employer = ((Outcome<BasesResult>.Computed)bases.Outcome).Result.Employer!;
        employer.Status.Should().Be(status);
        if (status == DeterminationStatus.Undetermined)
        {
            (employer.Base, employer.Missing.Single()).Should().Be((null, "persons.headcount"));
        }
    }
}
