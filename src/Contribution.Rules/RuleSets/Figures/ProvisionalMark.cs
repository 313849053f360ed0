namespace Contribution.Rules.RuleSets.Figures;

/// <summary>Marks an announced figure that is charged for the time being, and settled later (暂定数).</summary>
/// <param name="SettledBy">The event that settles it, in the document's words; null where it is not stated.</param>
/// <param name="Until">Until when it is charged, <c>2026-12</c> or a day; null where it does not say.</param>
internal sealed record ProvisionalMark(Wording? SettledBy, string? Until);
