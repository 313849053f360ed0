using System.Collections.Immutable;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>
/// The cases that may have a finding by their facts and the deciding rule: a superset of those that have one. Most
/// cases have none, and are spared the findings' program.
/// </summary>
/// <param name="builder">Takes the steps.</param>
/// <param name="kind">The kind of base.</param>
/// <param name="determination">The rules.</param>
/// <param name="decides">The mask of the cases that each rule decides.</param>
internal sealed class FindingScreen(ProgramBuilder builder, BaseKind kind, Determination determination, int[] decides)
{
    /// <summary>The mask of the cases that may have one of some findings.</summary>
    public int Mask(ImmutableArray<FindingRule> findings)
    {
        ConditionCompiler conditions = new(builder, OfAnswer);
        return findings.Aggregate(
            ProgramBuilder.None,
            (mask, finding) => builder.Or(mask, conditions.Mask(finding.When.Root))
        );
    }

    /// <summary>The cases in which a condition on the answer may be as wanted; null where it is none.</summary>
    private int? OfAnswer(Node node, bool wanted) =>
        node is DefinitionNode or NotNode or LogicNode || !Reads(node, Vocabulary.Answer) ? null
        : node is ComparisonNode { Left: FactNode status, Right: ChoiceNode choice } comparison
        && status.Symbol == Vocabulary.Status
            ? OfStatus((DeterminationStatus)choice.Ordinal, (comparison.Operation == Comparison.Equal) == wanted)
        : NeedsTrueUp(node, wanted) ? TrueUpIsKnown()
        : ProgramBuilder.All;

    /// <summary>
    /// Whether a condition is as wanted only where the true-up is known. A comparison of truth values, a list and a range can be
    /// settled without it.
    /// </summary>
    private static bool NeedsTrueUp(Node node, bool wanted) =>
        Reads(node, [Vocabulary.Adjustment])
        && node switch
        {
            KnownNode known => known.AsksKnown == wanted,
            ComparisonNode comparison => comparison.Left.Type == DataType.Number,
            _ => false,
        };

    private int OfStatus(DeterminationStatus asked, bool equal)
    {
        int mask = ProgramBuilder.None;
        int undecided = ProgramBuilder.All;
        for (int place = 0; place < decides.Length; place++)
        {
            undecided = builder.And(undecided, ProgramBuilder.Not(decides[place]));
            if (StatusesOf(place).Any(status => (status == asked) == equal))
            {
                mask = builder.Or(mask, decides[place]);
            }
        }

        return (asked == DeterminationStatus.Undetermined) == equal ? builder.Or(mask, undecided) : mask;
    }

    private IEnumerable<DeterminationStatus> StatusesOf(int rule) =>
        BaseDependence.Through(determination, rule).IsEmpty
            ? [determination.Rules[rule].Status]
            : [determination.Rules[rule].Status, DeterminationStatus.Provisional];

    /// <summary>Writes the condition of a true-up: both facts are known.</summary>
    private int TrueUpIsKnown() =>
        Owner()
            .Where(symbol =>
                symbol.Name.EndsWith(".provisionalBase", StringComparison.Ordinal)
                || symbol.Name.EndsWith(".provisionalMonths", StringComparison.Ordinal)
            )
            .Aggregate(ProgramBuilder.All, (mask, symbol) => builder.And(mask, builder.Known(new FactNode(symbol))));

    private IEnumerable<Symbol> Owner() =>
        kind == BaseKind.IndividualBase
            ? Vocabulary.PersonFacts.Select(fact => fact.Symbol)
            : Vocabulary.EmployerFacts.Select(fact => fact.Symbol);

    private static bool Reads(Node node, ImmutableArray<Symbol> answer) => node.Facts().Any(answer.Contains);
}
