using System.Collections.Immutable;
using Contribution.Rules.Contributions.Checks;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>One of the insurances that are asked of a roster, with the rules that answer.</summary>
/// <param name="Question">The question of the bases.</param>
/// <param name="Rules">The rules.</param>
/// <param name="HasEmployerBase">Whether employers have a base, by kind.</param>
/// <param name="WithBase">The way of collection for employers that have a base.</param>
/// <param name="WithNone">The same of those that have none.</param>
/// <param name="WithoutEmployer">The same of persons without an employer.</param>
internal sealed record AskedInsurance(
    RosterQuestion Question,
    CheckedQuestion Rules,
    ImmutableArray<bool> HasEmployerBase,
    AppliedCollection WithBase,
    AppliedCollection WithNone,
    AppliedCollection WithoutEmployer
)
{
    /// <summary>The insurance.</summary>
    public Insurance Insurance => Question.Insurance;

    /// <summary>Whether the bases rest on figures that are settled later.</summary>
    public bool AreFiguresProvisional { get; } = Rules.AreFiguresProvisional;

    /// <summary>
    /// Finds the rules of all insurances, or says why there are none, in the order in which a request is checked.
    /// </summary>
    public static (ImmutableArray<AskedInsurance> Insurances, Outcome<ContributionsResult>? Refused) Find(
        ContributionsJob job
    )
    {
        ContributionsQuestion question = job.Question;
        // The class and the factor of an employer's own row are checked with that row, where the question gives none too.
        ContributionsRequest request = question.ToRequest(
            question.Bases.ToRequest(null, []),
            new EmployerTerms(question.IndustryClass ?? 1, question.Floating, []),
            []
        );
        if (ContributionRefusal.ForRanges(null, ContributionsCheck.Faults(request)) is { } outOfRange)
        {
            return ([], outOfRange);
        }

        RosterQuestion[] questions =
        [
            .. request.Asked.Select(insurance => question.Bases with { Insurance = insurance }),
        ];
        (CheckedQuestion? Rules, Outcome<BasesResult>? Refused)[] found =
        [
            .. questions.Select(one => one.Check(job.Roster.Rules)),
        ];
        if (ContributionRefusal.ForBases(null, [.. found.Select(one => one.Refused)]) is { } unanswered)
        {
            return ([], unanswered);
        }

        List<Fault> faults = [];
        ImmutableArray<AskedInsurance> asked =
        [
            .. questions.Zip(found, (one, answered) => Create(job, one, answered.Rules!, faults)),
        ];
        return ContributionRefusal.ForRates(null, faults, absent: []) is { } invalid ? ([], invalid) : (asked, null);
    }

    private static AskedInsurance Create(
        ContributionsJob job,
        RosterQuestion question,
        CheckedQuestion rules,
        List<Fault> faults
    )
    {
        PeriodCheck.Check(rules.Set.Months, job.Question.Months, faults);
        return new AskedInsurance(
            question,
            rules,
            EmployerBaseKinds.Find(rules),
            Collection(hasEmployerBase: true, faults),
            Collection(hasEmployerBase: false, []),
            Collection(hasEmployerBase: null, [])
        );

        AppliedCollection Collection(bool? hasEmployerBase, List<Fault> found) =>
            CollectionCheck.Find(rules.Set, job.Question.Collection, hasEmployerBase, found);
    }
}
