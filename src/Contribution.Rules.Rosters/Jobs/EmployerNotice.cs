using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Notice;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Jobs;

/// <summary>The notices of one employer.</summary>
/// <param name="Bases">The bases.</param>
/// <param name="Due">The contributions of the same employer; null where they were not requested.</param>
/// <param name="Entry">Its entry in the index.</param>
internal sealed record EmployerNotice(EmployerBases Bases, EmployerDue? Due, NoticeEntry Entry)
{
    /// <summary>The reason why there is a form of the bases and none of the contributions; null where there is none.</summary>
    public Outcome<ContributionsResult>? DueRefused =>
        Entry.File is not null && Due is { Result: null } ? Due.Outcome : null;

    /// <summary>The findings on the question.</summary>
    public ImmutableArray<Wording> Findings => QuestionFindings.Describe(Bases.Outcome);
}
