using Contribution.Rules;

namespace PostgresBatch.Results;

/// <summary>The part of a decision that the tables store.</summary>
/// <param name="Base">Yuan a month; null where the status has none.</param>
/// <param name="Status">The status, as the JSON contract writes it.</param>
/// <param name="Rule">The rule that decided; null when undetermined.</param>
/// <param name="Article">The article that gives the answer; null when undetermined or not applicable.</param>
internal readonly record struct Result(decimal? Base, string Status, string? Rule, string? Article)
{
    /// <summary>A person's or an employer's, by the batch entry.</summary>
    public static Result Of(Decision decision) =>
        new(decision.Base, Words<DeterminationStatus>.Of(decision.Status), decision.Rule, decision.Article);

    /// <summary>Makes the result of a base of <c>ComputeBases</c>.</summary>
    public static Result Of(ContributionBase one) =>
        new(one.Base, Words<DeterminationStatus>.Of(one.Status), one.Rule, one.Article);
}
