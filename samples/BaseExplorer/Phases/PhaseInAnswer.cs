using System.Collections.Immutable;
using Contribution.Rules;
using Contribution.Rules.Rosters;

namespace BaseExplorer.Phases;

/// <summary>The amounts of a rule set whose share of the reference wage is not the same in all years.</summary>
/// <param name="RuleSet">The rule set that was asked.</param>
/// <param name="Document">Its circular.</param>
/// <param name="Amounts">The amounts.</param>
internal sealed record PhaseInAnswer(string RuleSet, string Document, ImmutableArray<PhasedAmount> Amounts);

/// <summary>One amount over the years.</summary>
/// <param name="Name">Its name in the rule set.</param>
/// <param name="Called">The name in both languages; null where no file gives one.</param>
/// <param name="Article">The article that states it.</param>
/// <param name="Quote">The sentence of the circular, of a rule that gives it as the base.</param>
/// <param name="Points">The years with the share in each: 0.6000 is 60 %.</param>
internal sealed record PhasedAmount(
    string Name,
    Wording? Called,
    string Article,
    string? Quote,
    ImmutableArray<PhasePoint> Points
);
