using System.Collections.Immutable;
using Contribution.Rules.Language;

namespace Contribution.Rules.Explaining;

/// <summary>One of the parts that <c>and</c> joins into a condition, and the abbreviations it stands in.</summary>
internal sealed class FailingPart(Node node, ImmutableArray<string> within)
{
    public Node Node { get; } = node;
    public ImmutableArray<string> Within { get; } = within;

    /// <summary>
    /// The first part that makes a condition fail: the first that is false, else the first that is unknown. An unknown
    /// part is passed over where a later one is false, for knowing it would change nothing.
    /// </summary>
    public static FailingPart Find(Node when, Interpreter facts)
    {
        bool? truth = facts.Truth(when);
        return Parts(when, []).First(part => facts.Truth(part.Node) == truth);
    }

    private static IEnumerable<FailingPart> Parts(Node node, ImmutableArray<string> within) =>
        node switch
        {
            LogicNode { IsAnd: true } and => Parts(and.Left, within).Concat(Parts(and.Right, within)),
            DefinitionNode definition => Parts(definition.Body, within.Add(definition.Name)),
            _ => [new FailingPart(node, within)],
        };
}
