using Contribution.Rules;
using Contribution.Rules.NRules;
using NRules.Fluent.Dsl;

namespace NRulesBeside;

/// <summary>An agency's own rule: persons whose base is cut off at the ceiling are looked at by a case worker.</summary>
[Name("agency/cut-off-at-the-ceiling")]
public sealed class CeilingRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DecidedBase decided = null!;

        When().Match(() => decided, d => d.Rule == "ceiling");
        Then().Yield(_ => Check(decided));
    }

    private static Finding Check(DecidedBase decided) =>
        new(
            "agency-high-earner",
            decided.Path,
            $"{decided.Person!.Id} 的工资高于上限 {decided.Base:F2} 元，请核实",
            $"{decided.Person.Id} earned more than the ceiling of {decided.Base:F2}; verify"
        );
}
