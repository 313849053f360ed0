namespace Contribution.Rules.RuleSets;

/// <summary>The reference wage (社平工资) that the rules read.</summary>
internal sealed class ReferenceWageRead
{
    public ReferenceWageRead(WageScope scope, string? population) => (Scope, Population) = (scope, population);

    /// <summary>Whose average it is.</summary>
    public WageScope Scope { get; }

    /// <summary>The population it is the average of: <c>onPost</c> (在岗), <c>allUrbanUnit</c> (全口径), …; null is not said.</summary>
    public string? Population { get; }
}
