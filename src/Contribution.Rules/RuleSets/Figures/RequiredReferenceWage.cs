namespace Contribution.Rules.RuleSets.Figures;

/// <summary>The reference wage (社平工资) that the rules read.</summary>
/// <param name="Scope">Whose average it is.</param>
/// <param name="Population">
/// The population it is the average of: <c>onPost</c> (在岗), <c>allUrbanUnit</c> (全口径), …; null is not said.
/// </param>
internal sealed record RequiredReferenceWage(WageScope Scope, string? Population);
