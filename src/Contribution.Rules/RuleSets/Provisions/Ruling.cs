namespace Contribution.Rules.RuleSets.Provisions;

/// <summary>The properties that all bases by one rule share; one object for millions of bases.</summary>
/// <param name="Status">The status of the determination.</param>
/// <param name="Rule">The id of the rule; null when undetermined.</param>
/// <param name="Article">The article; null when undetermined or not applicable.</param>
/// <param name="HasBase">Whether there is a base.</param>
internal sealed record Ruling(DeterminationStatus Status, string? Rule, string? Article, bool HasBase)
{
    /// <summary>The ruling of a base that no rule fixes, for lack of facts.</summary>
    public static Ruling Undetermined { get; } = new(DeterminationStatus.Undetermined, null, null, HasBase: false);
}
