namespace Contribution.Rules.RuleSets.Wages;

/// <summary>The result of a search for a reference wage in the tables.</summary>
/// <param name="Wage">The wage that applies; null where none is on file, or several may apply.</param>
/// <param name="Reason">Why there is none.</param>
internal sealed record WageLookup(PublishedWage? Wage, WageGap Reason);
