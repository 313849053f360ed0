using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps.SharedFigures;

/// <summary>A sum of multiples of expressions that all cases share.</summary>
internal sealed class SharedSum
{
    private readonly List<Term> _terms = [];
    private Rational _constant;

    /// <summary>Whether it is 0 for every reference wage.</summary>
    public bool IsZero => _terms.Count == 0 && _constant.Sign == 0;

    /// <summary>The key of the sum; equal sums have equal keys, so that equal figures are computed once.</summary>
    public string Key => string.Concat(_terms.Select(term => $"{term.Factor}*{term.Key}+")) + _constant;

    /// <summary>A bound of its magnitude, for any reference wage.</summary>
    public Rational Most
    {
        get
        {
            Rational most = Rational.Abs(_constant);
            foreach (Term term in _terms)
            {
                most += Grain.Most(term.Node) * Rational.Abs(term.Factor);
            }

            return most;
        }
    }

    /// <summary>Adds a multiple of an expression.</summary>
    public void Add(Node node, Rational factor)
    {
        if (node.Constant is Rational constant)
        {
            _constant += constant * factor;
            return;
        }

        string key = KeyOf(node);
        if (_terms.Find(term => string.Equals(term.Key, key, StringComparison.Ordinal)) is Term present)
        {
            present.Factor += factor;
        }
        else
        {
            _terms.Add(new Term(key, node) { Factor = factor });
        }
    }

    /// <summary>The sum times a factor.</summary>
    public SharedSum Times(Rational factor)
    {
        SharedSum product = new() { _constant = _constant * factor };
        foreach (Term term in _terms)
        {
            product._terms.Add(new Term(term.Key, term.Node) { Factor = term.Factor * factor });
        }

        return product;
    }

    /// <summary>The sum; null where it reads a reference wage that is not known.</summary>
    public Rational? Compute(Interpreter shared)
    {
        Rational sum = _constant;
        foreach (Term term in _terms)
        {
            if (shared.Number(term.Node) is not Rational value)
            {
                return null;
            }

            sum += value * term.Factor;
        }

        return sum;
    }

    private static string KeyOf(Node node) =>
        node switch
        {
            { Constant: Rational constant } => constant.ToString(),
            ChoiceNode choice => $"#{choice.Ordinal}",
            DefinitionNode definition => KeyOf(definition.Body),
            ArithmeticNode arithmetic => $"({KeyOf(arithmetic.Left)} {arithmetic.Operation} {KeyOf(arithmetic.Right)})",
            NegativeNode negative => $"-{KeyOf(negative.Operand)}",
            ExtremeNode extreme =>
                $"{(extreme.IsMaximum ? "max" : "min")}({string.Join(',', extreme.Operands.Select(KeyOf))})",
            TierNode tier => $"tier({KeyOf(tier.Value)},{string.Join(',', tier.Tiers.Select(KeyOf))})",
            _ => node.Called ?? throw new InvalidOperationException($"no number: {node}"),
        };

    private sealed class Term(string key, Node node)
    {
        public string Key => key;

        public Node Node => node;

        public Rational Factor { get; set; }
    }
}
