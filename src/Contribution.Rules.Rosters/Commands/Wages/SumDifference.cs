namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>A month in which a sum of the payroll (应发) differs from the sum of its items.</summary>
/// <param name="Payee">The person who was paid, and the employer that paid.</param>
/// <param name="Month">The month.</param>
/// <param name="Items">The sum of the items of pay, yuan.</param>
/// <param name="Name">The name of the payroll's sum.</param>
/// <param name="Sum">The payroll's sum, yuan.</param>
internal sealed record SumDifference(Payee Payee, YearMonth Month, decimal Items, string Name, decimal Sum);
