namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>An expression of a rule file.</summary>
internal abstract record Node
{
    /// <summary>A number.</summary>
    public sealed record Number(Fraction Value) : Node;

    /// <summary>A truth value, a fact, a figure, an abbreviation or a word of an enumeration.</summary>
    public sealed record Name(string Text) : Node;

    /// <summary>One of + - * /.</summary>
    public sealed record Arithmetic(string Sign, Node Left, Node Right) : Node;

    /// <summary>The least or the greatest of several numbers.</summary>
    public sealed record Extreme(bool IsGreatest, IReadOnlyList<Node> Items) : Node;

    /// <summary>The mean of several numbers.</summary>
    public sealed record Mean(IReadOnlyList<Node> Items) : Node;

    /// <summary>A number rounded to a step.</summary>
    public sealed record Rounded(Node Operand, Fraction Step, string Mode) : Node;

    /// <summary>A closed list of tiers.</summary>
    public sealed record Tuple(IReadOnlyList<Node> Items) : Node;

    /// <summary>The tier of a closed list that a number reaches.</summary>
    public sealed record Reached(Node Operand, Node Tiers) : Node;

    /// <summary>One of = != &lt; &lt;= &gt; &gt;=.</summary>
    public sealed record Comparison(string Sign, Node Left, Node Right) : Node;

    /// <summary>Whether something is known, or is not.</summary>
    public sealed record NullTest(Node Operand, bool IsNull) : Node;

    /// <summary>Whether something is one of a list.</summary>
    public sealed record Listed(Node Operand, IReadOnlyList<Node> Items) : Node;

    /// <summary>And, or.</summary>
    public sealed record Logic(bool IsAnd, Node Left, Node Right) : Node;

    /// <summary>Not.</summary>
    public sealed record Not(Node Operand) : Node;

    public IReadOnlyList<Node> Parts =>
        this switch
        {
            Arithmetic a => [a.Left, a.Right],
            Extreme e => e.Items,
            Mean m => m.Items,
            Rounded r => [r.Operand],
            Tuple t => t.Items,
            Reached r => [r.Operand, r.Tiers],
            Comparison c => [c.Left, c.Right],
            NullTest n => [n.Operand],
            Listed l => [l.Operand, .. l.Items],
            Logic l => [l.Left, l.Right],
            Not n => [n.Operand],
            _ => [],
        };
}
