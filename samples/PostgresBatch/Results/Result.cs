using Contribution.Rules;

namespace PostgresBatch.Results;

/// <summary>The part of a decision that the tables store.</summary>
/// <param name="Base">Yuan a month; null where the status has none.</param>
/// <param name="Status">The status, as the JSON contract writes it.</param>
/// <param name="Rule">The rule that decided; null when undetermined.</param>
/// <param name="Article">The article that gives the answer; null when undetermined or not applicable.</param>
internal readonly record struct Result(decimal? Base, string Status, string? Rule, string? Article)
{
    /// <summary>A person's, by the batch entry.</summary>
    public static Result Of(Decision decision) => Of(decision, decision.Status);

    /// <summary>An employer's, by the batch entry.</summary>
    public static Result Of(EmployerDecision employer) => Of(employer.Decision, employer.Status);

    /// <summary>Makes the result of a base of <c>ComputeBases</c>.</summary>
    public static Result Of(ContributionBase one) =>
        new(one.Base, Words<DeterminationStatus>.Of(one.Status), one.Rule, one.Article);

    private static Result Of(Decision decision, DeterminationStatus status) =>
        new(
            decision.Base,
            Words<DeterminationStatus>.Of(status),
            decision.Rule,
            status == DeterminationStatus.NotApplicable ? null : decision.Article
        );
}
