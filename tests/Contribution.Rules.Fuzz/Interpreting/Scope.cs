namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>
/// The meaning of expressions for one case. A value is a <see cref="Fraction"/>, a truth value, a word of an enumeration,
/// or null where it is not known; conditions have three values.
/// </summary>
/// <param name="rules">The figures and abbreviations.</param>
/// <param name="facts">The facts by name, null where one is not known.</param>
/// <param name="knownOn">The day that is asked for, or null.</param>
internal sealed class Scope(EffectiveRules rules, IReadOnlyDictionary<string, object?> facts, string? knownOn = null)
{
    /// <summary>The day that is asked for; null is all that is known.</summary>
    public string? KnownOn => knownOn;

    /// <summary>Whether the request has a reference wage, so that announced amounts are known on every day.</summary>
    public bool IsWageKnown => facts.GetValueOrDefault("referenceWage") is not null;

    /// <summary>A figure of another year or place where it is known on the day that is asked for.</summary>
    public Figure? Counting(Figure? figure) =>
        IsWageKnown || figure?.Document.IsPublishedBy(knownOn) == true ? figure : null;

    /// <summary>The prefix of the names of figures among missing facts.</summary>
    public const string FigurePrefix = "figures.";

    /// <summary>The prefix of the names of unannounced amounts among missing facts.</summary>
    public const string AmountPrefix = "amounts.";

    /// <summary>Evaluates an expression.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="openTests">Whether a test for null of what is not known is unknown itself, as for open rules.</param>
    public object? Value(Node node, bool openTests = false) =>
        node switch
        {
            Node.Number number => number.Value,
            Node.Name name => Named(name.Text, openTests),
            Node.Arithmetic(string sign, Node left, Node right) => Arithmetic(sign, Value(left), Value(right)),
            Node.Extreme(bool greatest, IReadOnlyList<Node> items) => Extreme(greatest, items),
            Node.Mean(IReadOnlyList<Node> items) => Mean(items),
            Node.Rounded(Node operand, Fraction step, string mode) => Number(operand)?.Round(step, mode),
            Node.Tuple(IReadOnlyList<Node> items) => Tiers(items),
            Node.Reached(Node operand, Node tiers) => Reached(Number(operand), (Fraction[]?)Value(tiers)),
            Node.Listed(Node operand, [Node.Name(string name)]) when rules.Tiers.ContainsKey(name) => IsTier(
                Number(operand),
                (Fraction[]?)Named(name, openTests)
            ),
            Node.Comparison(string sign, Node left, Node right) => Compared(
                sign,
                Value(left, openTests),
                Value(right, openTests)
            ),
            Node.NullTest(Node operand, bool isNull) => Value(operand) is not null ? !isNull
            : openTests ? null
            : isNull,
            Node.Listed(Node operand, IReadOnlyList<Node> items) => Any(
                items.Select(item => Compared("=", Value(operand, openTests), Value(item, openTests)))
            ),
            Node.Logic(bool isAnd, Node left, Node right) => Joined(isAnd, left, right, openTests),
            Node.Not(Node operand) => Value(operand, openTests) is bool truth ? !truth : null,
            _ => throw new InvalidOperationException(node.ToString()),
        };

    public Fraction? Number(Node node) => (Fraction?)Value(node);

    /// <summary>The tiers of a closed list, or null where one is not known.</summary>
    public Fraction[]? Tiers(string name) => (Fraction[]?)Named(name, openTests: false);

    /// <summary>All facts that an expression reads, through amounts that are not announced and through abbreviations.</summary>
    public IEnumerable<string> Read(Node node) =>
        node is Node.Name(string name)
            ? Formula(name) is Node formula
                ? Read(formula)
                : facts.ContainsKey(name)
                    ? [name]
                    : []
            : node.Parts.SelectMany(Read);

    /// <summary>The facts for lack of which an expression has no value when it is asked whether a rule is open.</summary>
    public IEnumerable<string> Unsettled(Node node)
    {
        if (Value(node, openTests: true) is not null)
        {
            return [];
        }

        return node switch
        {
            Node.Name(string name) when rules.Figures.ContainsKey(name) => [FigurePrefix + name],
            Node.Name(string name) when Formula(name) is Node formula => Unsettled(formula),
            Node.Name(string name) => [rules.Amounts.ContainsKey(name) ? AmountPrefix + name : name],
            // What was declared and is no tier has to be declared again.
            Node.Listed(Node operand, [Node.Name]) listed when IsNoTier(listed) => Read(operand),
            _ => node.Parts.SelectMany(Unsettled),
        };
    }

    /// <summary>Splits a condition into its conjuncts, through abbreviations.</summary>
    public IEnumerable<Node> Conjuncts(Node node) =>
        node is Node.Logic { IsAnd: true } and ? Conjuncts(and.Left).Concat(Conjuncts(and.Right))
        : node is Node.Name(string name) && Formula(name) is Node formula ? Conjuncts(formula)
        : [node];

    /// <summary>Whether a closed list is known, and what was declared is none of its tiers.</summary>
    public bool IsNoTier(Node.Listed listed) =>
        listed.Items is [Node.Name(string name)]
        && rules.Tiers.ContainsKey(name)
        && Number(listed.Operand) is not null
        && Value(listed.Items[0]) is not null
        && Value(listed) is null;

    /// <summary>The tiers of a list; announced ones are not known before their document.</summary>
    public Node.Tuple List(string name, Tier tiers) =>
        tiers.List(rules, IsWageKnown || tiers.Document.IsPublishedBy(knownOn) ? null : AmountPrefix + name);

    /// <summary>Finds the expression of an amount or an abbreviation.</summary>
    private Node? Formula(string name) =>
        rules.Abbreviations.TryGetValue(name, out Node? abbreviation) ? abbreviation
        : rules.Tiers.TryGetValue(name, out Tier? tiers) ? List(name, tiers)
        : rules.Amounts.TryGetValue(name, out Amount? amount) && amount.Counting(this) is null ? amount.Formula
        : null;

    private object? Named(string name, bool openTests) =>
        name is "true" or "false" ? name == "true"
        : rules.Parameters.TryGetValue(name, out Figure? figure) ? figure.Value
        : rules.Amounts.TryGetValue(name, out Amount? amount) ? amount.Value(this)
        : rules.Figures.TryGetValue(name, out Figure? other) ? Counting(other)?.Value
        : rules.Tiers.TryGetValue(name, out Tier? tiers) ? Value(List(name, tiers))
        : rules.Abbreviations.TryGetValue(name, out Node? abbreviation) ? Value(abbreviation, openTests)
        : facts.TryGetValue(name, out object? fact) ? fact
        : name.StartsWith(AmountPrefix, StringComparison.Ordinal) ? null
        : name.Contains('.', StringComparison.Ordinal) ? throw new FormatException($"no such fact: {name}")
        : name;

    private static object? Arithmetic(string sign, object? left, object? right) =>
        left is Fraction a && right is Fraction b
            ? sign switch
            {
                "+" => a + b,
                "-" => a - b,
                "*" => a * b,
                _ => a / b,
            }
            : null;

    private object? Extreme(bool greatest, IReadOnlyList<Node> items)
    {
        object?[] values = [.. items.Select(item => Value(item))];
        return Array.TrueForAll(values, value => value is Fraction)
            ? values
                .Cast<Fraction>()
                .Aggregate((best, next) => next.CompareWith(best) * (greatest ? 1 : -1) > 0 ? next : best)
            : null;
    }

    private Fraction? Mean(IReadOnlyList<Node> items)
    {
        Fraction? sum = items.Aggregate((Fraction?)Fraction.Zero, (total, item) => total + Number(item));
        return sum / Fraction.From(items.Count);
    }

    private Fraction[]? Tiers(IReadOnlyList<Node> items)
    {
        Fraction?[] values = [.. items.Select(Number)];
        return Array.TrueForAll(values, value => value is not null) ? [.. values.Select(value => value!.Value)] : null;
    }

    /// <summary>True, or unknown: what is none of the tiers leaves a rule open.</summary>
    private static object? IsTier(Fraction? declared, Fraction[]? tiers) =>
        declared is Fraction known && tiers is not null && Array.Exists(tiers, tier => tier == known) ? true : null;

    /// <summary>The highest tier that is not above, the lowest where all are above.</summary>
    private static Fraction? Reached(Fraction? declared, Fraction[]? tiers) =>
        declared is not Fraction known || tiers is null ? null
        : Array.FindLast(tiers, tier => tier.CompareWith(known) <= 0) is var reached && reached != default ? reached
        : tiers[0];

    private static object? Compared(string sign, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        int order =
            left is Fraction a && right is Fraction b ? a.CompareWith(b)
            : left.Equals(right) ? 0
            : 1;
        return sign switch
        {
            "=" => order == 0,
            "!=" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }

    private object? Joined(bool isAnd, Node left, Node right, bool openTests)
    {
        object? first = Value(left, openTests);
        if (first is bool settled && settled != isAnd)
        {
            return settled;
        }

        object? second = Value(right, openTests);
        return second is bool deciding && deciding != isAnd ? deciding
            : first is null || second is null ? null
            : isAnd;
    }

    private static object? Any(IEnumerable<object?> truths)
    {
        object?[] all = [.. truths];
        return Array.Exists(all, truth => truth is true) ? true
            : Array.Exists(all, truth => truth is null) ? null
            : false;
    }
}
