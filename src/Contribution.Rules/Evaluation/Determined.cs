using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Evaluation;

/// <summary>The decisions of a plan for one request.</summary>
/// <param name="employer">The employer's base; null where there is no employer.</param>
/// <param name="persons">The persons' bases, in the request's order.</param>
/// <param name="findings">The findings of the rules: the employer's, then the persons'.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Determined(
    ContributionBase? employer,
    ImmutableArray<ContributionBase> persons,
    ImmutableArray<Finding> findings
)
{
    public ContributionBase? Employer { get; } = employer;
    public ImmutableArray<ContributionBase> Persons { get; } = persons;
    public ImmutableArray<Finding> Findings { get; } = findings;
}
