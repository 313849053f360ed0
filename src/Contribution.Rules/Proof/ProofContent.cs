using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Proof;

/// <summary>
/// The complete input of the proof of a determination, as one text: the coverage, rules, invariants and orders,
/// with parameters as their values and abbreviations and amounts written out. Two determinations with the same text
/// have the same proof, for any year and documents.
/// </summary>
internal sealed class ProofContent
{
    private readonly StringBuilder _text = new();

    // A named part is written out at its first use only.
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    private ProofContent() { }

    /// <summary>The SHA-256 of the text.</summary>
    public static string Hash(RuleSet set, BaseKind kind)
    {
        ProofContent content = new();
        content.Add(kind.ToString());
        content.Add(set.Covers);
        content.Add($"steps {WorkBudget.StepsFor(set)}");
        foreach (Rule rule in set.For(kind).Rules)
        {
            content.Add($"rule {Ids([rule.Id])} {rule.Status}", [rule.When.Root, rule.Base?.Root]);
            content.Add($"overrides {Ids(rule.Overrides)} precedes {Ids(rule.Precedes)}");
        }

        foreach (Invariant invariant in set.Invariants.Where(invariant => invariant.For == kind))
        {
            content.Add(
                $"invariant {Ids([invariant.Id])} {invariant.RisesWith}",
                [invariant.When?.Root, invariant.Holds?.Root]
            );
        }

        foreach (ImmutableArray<Node> chain in set.Ordered)
        {
            content.Add("ordered", chain);
        }

        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (ReadOnlyMemory<char> chunk in content._text.GetChunks())
        {
            hash.AppendData(MemoryMarshal.AsBytes(chunk.Span));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Ids, each with its length before it: an id may have blanks.</summary>
    private static string Ids(IEnumerable<string> ids) => string.Concat(ids.Select(id => $"{id.Length}:{id} "));

    private void Add(Covers covers)
    {
        Add($"categories {string.Join(' ', covers.Categories)} kinds {string.Join(' ', covers.Kinds)}");
        foreach (CoveredPair pair in covers.Pairs ?? [])
        {
            Add($"pair {pair.Kind} {string.Join(' ', pair.Categories)}");
        }

        Add(covers.Pairs is null ? "any pair" : "these pairs");
    }

    private void Add(string line, IEnumerable<Node?> nodes)
    {
        Add(line);
        foreach (Node? node in nodes)
        {
            Add(node);
            _text.Append('\n');
        }
    }

    private void Add(string line) => _text.Append(line).Append('\n');

    private void Add(Node? node)
    {
        _text.Append('(');
        _ = node switch
        {
            null => _text.Append("none"),
            { Constant: Rational constant } => _text.Append(constant.ToString()),
            TruthNode truth => _text.Append(truth.Value),
            ChoiceNode choice => _text.Append(choice.Name),
            FactNode fact => _text.Append(fact.Symbol.Name),
            AmountNode amount => Amount(amount.Amount),
            ArithmeticNode arithmetic => _text.Append(arithmetic.Operation),
            InNode { List: ListNode list } => List(list),
            TierNode tier => List(tier.List),
            ListNode => _text.Append(node.GetType().Name),
            ExtremeNode extreme => _text.Append(extreme.IsMaximum ? "max" : "min"),
            ComparisonNode comparison => _text.Append(comparison.Operation),
            KnownNode known => _text.Append(known.AsksKnown ? "known" : "unknown"),
            LogicNode logic => _text.Append(logic.IsAnd ? "and" : "or"),
            DefinitionNode definition => _text.Append("define ").Append(definition.Name),
            NegativeNode or BetweenNode or InNode or NotNode => _text.Append(node.GetType().Name),
            _ => throw new InvalidOperationException($"not known to proofs: {node}"),
        };
        bool isWhole =
            node is null or { Constant: not null } || (node is DefinitionNode named && !_written.Add(named.Name));
        foreach (Node part in isWhole ? [] : node!.Parts)
        {
            Add(part);
        }

        _text.Append(')');
    }

    private StringBuilder Amount(Amount amount)
    {
        _text.Append(amount.Name);
        if (_written.Add(amount.Name))
        {
            _text.Append(' ').Append(amount.Announced).Append(' ').Append(amount.Rounding);
            Add(amount.Announced is null ? amount.Value : null);
        }

        return _text;
    }

    private StringBuilder List(ListNode list)
    {
        _text.Append("list ").Append(list.Name);
        Add(list.Low);
        Add(list.High);
        return _text;
    }
}
