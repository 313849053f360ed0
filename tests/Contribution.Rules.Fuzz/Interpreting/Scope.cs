namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>
/// The meaning of expressions for one case. A value is a <see cref="Fraction"/>, a truth value, a word of an enumeration,
/// or null where it is not known; conditions have three values.
/// </summary>
/// <param name="rules">The figures and abbreviations.</param>
/// <param name="facts">The facts by name, null where one is not known.</param>
internal sealed class Scope(EffectiveRules rules, IReadOnlyDictionary<string, object?> facts)
{
    /// <summary>What an expression is worth.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="openTests">Whether a test for null of what is not known is unknown itself, as for open rules.</param>
    public object? Value(Node node, bool openTests = false) =>
        node switch
        {
            Node.Number number => number.Value,
            Node.Name name => Named(name.Text, openTests),
            Node.Arithmetic(string sign, Node left, Node right) => Arithmetic(sign, Value(left), Value(right)),
            Node.Extreme(bool greatest, IReadOnlyList<Node> items) => Extreme(greatest, items),
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

    /// <summary>All facts that an expression reads, through amounts that are not announced and through abbreviations.</summary>
    public IEnumerable<string> Read(Node node) =>
        node is Node.Name(string name)
            ? Formula(name) is Node formula
                ? Read(formula)
                : facts.ContainsKey(name)
                    ? [name]
                    : []
            : node.Parts.SelectMany(Read);

    /// <summary>The facts for want of which an expression has no value when it is asked whether a rule is open.</summary>
    public IEnumerable<string> Unsettled(Node node)
    {
        if (Value(node, openTests: true) is not null)
        {
            return [];
        }

        return node is Node.Name(string name)
            ? Formula(name) is Node formula
                ? Unsettled(formula)
                : [name]
            : node.Parts.SelectMany(Unsettled);
    }

    /// <summary>What an amount or an abbreviation is short for.</summary>
    private Node? Formula(string name) =>
        rules.Abbreviations.TryGetValue(name, out Node? abbreviation) ? abbreviation
        : rules.Amounts.TryGetValue(name, out Amount? amount) && amount.Announced is null ? amount.Formula
        : null;

    private object? Named(string name, bool openTests) =>
        name is "true" or "false" ? name == "true"
        : rules.Parameters.TryGetValue(name, out Figure? figure) ? figure.Value
        : rules.Amounts.TryGetValue(name, out Amount? amount) ? amount.Value(this)
        : rules.Abbreviations.TryGetValue(name, out Node? abbreviation) ? Value(abbreviation, openTests)
        : facts.TryGetValue(name, out object? fact) ? fact
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
