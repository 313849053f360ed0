using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>
/// Finds the facts that the bases of one employer lack. An undetermined base lists its own. A provisional
/// one is carried over; it lacks the facts that the same question would lack if there were nothing to carry over.
/// </summary>
internal sealed class MissingFactFinder
{
    private const string CarriedOver = "previousYearBase";
    private const string IndividualBases = "persons.individualBases";

    private readonly Lazy<BasesResult?> _bare;

    /// <summary>Finds the missing facts of the bases of an employer.</summary>
    public MissingFactFinder(IContributionRules rules, RosterQuestion question, EmployerBases bases) =>
        _bare = new Lazy<BasesResult?>(() =>
            (
                rules.ComputeBases(
                    question.ToRequest(
                        bases.Employer is null ? null : bases.Employer.Facts with { PreviousYearBase = null },
                        [.. bases.Persons.Select(person => person.Facts with { PreviousYearBase = null })],
                        bases.Unread
                    )
                ) as Outcome<BasesResult>.Computed
            )?.Result
        );

    /// <summary>Finds those of the person at a place in the request.</summary>
    public ImmutableArray<string> FindForPerson(ContributionBase decided, int index) =>
        Find(decided, bare => bare.Persons[index]);

    /// <summary>Finds those of the employer. Its base rests on its persons' where it lacks nothing else.</summary>
    public ImmutableArray<string> FindForEmployer(ContributionBase decided)
    {
        ImmutableArray<string> missing = Find(decided, bare => bare.Employer);
        return missing.IsEmpty && decided.Status == DeterminationStatus.Provisional ? [IndividualBases] : missing;
    }

    private ImmutableArray<string> Find(ContributionBase decided, Func<BasesResult, ContributionBase?> bare) =>
        decided.Status switch
        {
            DeterminationStatus.Undetermined => decided.Missing,
            DeterminationStatus.Provisional when _bare.Value is BasesResult result =>
            [
                .. (bare(result)?.Missing ?? []).Where(fact => fact != CarriedOver),
            ],
            _ => [],
        };
}
