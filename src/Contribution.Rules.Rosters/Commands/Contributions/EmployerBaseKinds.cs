using System.Collections.Immutable;
using Contribution.Rules.Evaluation.Requests;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>Which employers have a base at all: some rule sets know none of sole proprietors, or none of any employer.</summary>
internal static class EmployerBaseKinds
{
    /// <summary>Finds whether employers have a base, by kind: it depends on nothing else.</summary>
    public static ImmutableArray<bool> Find(CheckedQuestion rules)
    {
        EmployerBase plan = new(rules.Set);
        return
        [
            .. Enum.GetValues<EmployerKind>()
                .Select(kind =>
                    plan.Decide(new EmployerFacts { Id = "-", Kind = kind }, rules.Wage, default).Status
                    != DeterminationStatus.NotApplicable
                ),
        ];
    }
}
