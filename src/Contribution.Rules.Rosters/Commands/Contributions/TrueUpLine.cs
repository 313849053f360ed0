namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>The true-up of one payer on one base.</summary>
/// <param name="EmployerId">The employer; null is none.</param>
/// <param name="PersonId">The person; null is the employer's own base.</param>
/// <param name="Payer">Who pays.</param>
/// <param name="OldBase">The base that stood.</param>
/// <param name="NewBase">The base now.</param>
/// <param name="TrueUp">The difference of each month.</param>
internal sealed record TrueUpLine(
    string? EmployerId,
    string? PersonId,
    Payer Payer,
    decimal OldBase,
    decimal NewBase,
    ContributionTrueUp TrueUp
);
