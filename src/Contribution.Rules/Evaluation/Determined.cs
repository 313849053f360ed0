using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Evaluation;

/// <summary>What a plan determined of a request.</summary>
/// <param name="Employer">The employer's base; null where there is no employer.</param>
/// <param name="Persons">The persons' bases, in the request's order.</param>
/// <param name="Findings">The findings of the rules: the employer's, then the persons'.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Determined(
    ContributionBase? Employer,
    ImmutableArray<ContributionBase> Persons,
    ImmutableArray<Finding> Findings
);
