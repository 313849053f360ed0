using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Faults;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.RuleSets.Building.Tiers;

/// <summary>
/// A finding that lists the tiers where the declared amount is none of them, for each rule that asks whether a fact is of a
/// closed list.
/// </summary>
internal static class TierFindings
{
    private static readonly FactNode Status = new(Vocabulary.Status);

    /// <summary>The findings of the rules for individual bases.</summary>
    public static IEnumerable<FindingRule> Create(ImmutableArray<Rule> rules)
    {
        int number = 0;
        foreach (Rule rule in rules)
        {
            ImmutableArray<Node> parts = [.. rule.When.Root.Conjuncts()];
            foreach (InNode asked in parts.OfType<InNode>().Where(part => part.List is not null))
            {
                string id =
                    ++number == 1
                        ? FindingCode.NotATier
                        : string.Create(CultureInfo.InvariantCulture, $"{FindingCode.NotATier}-{number}");
                yield return Finding(id, rule, asked, parts.Where(part => !ReferenceEquals(part, asked)));
            }
        }
    }

    private static FindingRule Finding(string id, Rule rule, InNode asked, IEnumerable<Node> others)
    {
        int undetermined = Vocabulary.Status.Type.Choices.IndexOf(
            Json.ChoiceNames.Of(DeterminationStatus.Undetermined)
        );
        Node when = new ComparisonNode(
            Comparison.Equal,
            Status,
            new ChoiceNode(Vocabulary.Status.Type, Vocabulary.Status.Type.Choices[undetermined])
        );
        when = others.Append(new NotNode(asked)).Aggregate(when, (a, b) => new LogicNode(IsAnd: true, a, b));
        ImmutableArray<Node> figures = [asked.Value, .. asked.Choices];
        return new FindingRule(
            id,
            BaseKind.IndividualBase,
            new Provision(rule.Article, rule.Source) { Quote = rule.Quote },
            new Expression($"status = undetermined and not({rule.When.Text})", when),
            Text("申报的 ", " 不是可选的缴费档次，可选：", "、", figures),
            Text("the declared ", " is no tier; the tiers are ", ", ", figures)
        );
    }

    private static FindingText Text(string first, string second, string between, ImmutableArray<Node> figures)
    {
        ImmutableArray<string> pieces = [first, second, .. Enumerable.Repeat(between, figures.Length - 2), ""];
        return new FindingText(string.Concat(pieces), pieces, figures);
    }
}
