using System.Collections.Immutable;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Language;

/// <summary>A node of a typed expression. Trees are immutable and were checked when they were built.</summary>
/// <param name="Type">The type of its value.</param>
internal abstract record Node(DataType Type)
{
    // Gathered when first asked for; no part of the value.
    private ImmutableArray<Symbol> _facts;

    /// <summary>The nodes it is made of.</summary>
    public virtual ImmutableArray<Node> Parts => [];

    /// <summary>The nodes it is made of; of a computed amount the value, of an announced one none.</summary>
    public ImmutableArray<Node> Opened =>
        this is AmountNode { Amount: { Announced: null, Value: Node value } } ? [value] : Parts;

    /// <summary>The value, if it is a number that depends on no fact and no amount.</summary>
    public Rational? Constant { get; init; }

    /// <summary>The number of levels of nodes, this one included.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>The number of nodes, with amounts and abbreviations written out; this one included.</summary>
    public int Size { get; init; } = 1;

    /// <summary>The name that an expression calls it by: of a fact, a parameter or an amount; null of anything else.</summary>
    internal virtual string? Called => null;

    /// <summary>This node and all below it.</summary>
    public IReadOnlyList<Node> All()
    {
        List<Node> all = [];
        AddTo(all);
        return all;
    }

    /// <summary>The parts that <c>and</c> joins into a condition, with abbreviations written out.</summary>
    public IEnumerable<Node> Conjuncts() =>
        this switch
        {
            DefinitionNode definition => definition.Body.Conjuncts(),
            LogicNode { IsAnd: true } and => and.Left.Conjuncts().Concat(and.Right.Conjuncts()),
            _ => [this],
        };

    /// <summary>The facts that it reads, directly or through amounts, each once; an announced amount reads none.</summary>
    public ImmutableArray<Symbol> Facts()
    {
        if (_facts.IsDefault)
        {
            _facts = this is FactNode fact ? [fact.Symbol] : FactsOf(Opened);
        }

        return _facts;
    }

    /// <summary>Whether both are the same kind of node with the same type, value and extent.</summary>
    public virtual bool Equals(Node? other) =>
        other is not null
        && EqualityContract == other.EqualityContract
        && Type == other.Type
        && Constant == other.Constant
        && (Depth, Size) == (other.Depth, other.Size);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Constant, Depth, Size);

    private static ImmutableArray<Symbol> FactsOf(ImmutableArray<Node> parts)
    {
        ImmutableArray<Symbol> facts = parts.IsEmpty ? [] : parts[0].Facts();
        foreach (Node part in parts.AsSpan()[Math.Min(1, parts.Length)..])
        {
            ImmutableArray<Symbol> more = part.Facts();
            facts = facts.IsEmpty ? more : [.. facts, .. more.Where(symbol => !facts.Contains(symbol))];
        }

        return facts;
    }

    private void AddTo(List<Node> all)
    {
        all.Add(this);
        foreach (Node part in Parts)
        {
            part.AddTo(all);
        }
    }
}

/// <summary>A number as written.</summary>
internal sealed record NumberNode(Rational Value) : Node(DataType.Number);

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record TruthNode(bool Value) : Node(DataType.Truth);

/// <summary>The name of a choice: <c>employee</c>.</summary>
internal sealed record ChoiceNode(DataType Of, string Name) : Node(Of)
{
    /// <summary>The place of the name among the choices of its type.</summary>
    public int Ordinal => Of.Choices.IndexOf(Name);
}

/// <summary>A fact that is read.</summary>
internal sealed record FactNode(Symbol Symbol) : Node(Symbol.Type)
{
    internal override string? Called => Symbol.Name;
}

/// <summary>A parameter of the rule set: a constant with a name.</summary>
internal sealed record ParameterNode(string Name) : Node(DataType.Number)
{
    internal override string? Called => Name;
}

/// <summary>An amount of the rule set: computed once a request.</summary>
internal sealed record AmountNode(Amount Amount) : Node(DataType.Number)
{
    internal override string? Called => Amount.Name;
}

/// <summary>An abbreviation of the rule set (<c>define</c>), with its expression.</summary>
internal sealed record DefinitionNode(string Name, Node Body) : Node(Body.Type)
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Body];
}

/// <summary>An operation on two numbers.</summary>
internal sealed record ArithmeticNode(Arithmetic Operation, Node Left, Node Right) : Node(DataType.Number)
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Left, Right];
}

/// <summary>The opposite of a number.</summary>
internal sealed record NegativeNode(Node Operand) : Node(DataType.Number)
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Operand];
}

/// <summary><c>min(…)</c> or <c>max(…)</c>.</summary>
internal sealed record ExtremeNode(bool IsMaximum, ImmutableArray<Node> Operands) : Node(DataType.Number)
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => Operands;

    /// <summary>Whether both take the same extreme of equal operands in the same order.</summary>
    public bool Equals(ExtremeNode? other) =>
        other is not null && IsMaximum == other.IsMaximum && Operands.AsSpan().SequenceEqual(other.Operands.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsMaximum, Operands.Length, Operands[0]);
}

/// <summary>The comparisons of two values.</summary>
internal enum Comparison
{
    /// <summary>=</summary>
    Equal,

    /// <summary>!=</summary>
    NotEqual,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>&lt;=</summary>
    LessOrEqual,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>&gt;=</summary>
    GreaterOrEqual,
}

/// <summary>A comparison of two values of one type; choices and truth values only with = and !=.</summary>
internal sealed record ComparisonNode(Comparison Operation, Node Left, Node Right) : Node(DataType.Truth)
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Left, Right];

    /// <summary>Whether a comparison holds of two values.</summary>
    /// <param name="operation">The comparison.</param>
    /// <param name="order">Below 0 where the left value is less than the right one, 0 where both are equal, else above 0.</param>
    public static bool Holds(Comparison operation, int order) =>
        operation switch
        {
            Comparison.Equal => order == 0,
            Comparison.NotEqual => order != 0,
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            _ => order >= 0,
        };
}

/// <summary><c>x between a and b</c>: both ends belong to it.</summary>
internal sealed record BetweenNode(Node Value, Node Low, Node High) : Node(DataType.Truth)
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Value, Low, High];
}

/// <summary>A list of amounts by its name: it stands behind <c>in</c>, in <c>tier(…)</c> and beside <c>null</c> only.</summary>
internal sealed record ListNode(string Name, ImmutableArray<Node> Items) : Node(new DataType("list"))
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => Items;

    /// <summary>The amount below which none lies; null where nothing says so.</summary>
    public Node? Low { get; init; }

    /// <summary>The amount above which none lies; null where nothing says so.</summary>
    public Node? High { get; init; }

    /// <summary>The order that a request's figures must leave: each is at most the next, and within the bounds.</summary>
    internal ImmutableArray<Node> Chain =>
        [.. new[] { Low }.OfType<Node>(), .. Items, .. new[] { High }.OfType<Node>()];

    internal override string? Called => Name;
}

/// <summary><c>tier(x, list)</c>: the highest of the list that is not above x, the lowest where all are above.</summary>
internal sealed record TierNode(Node Value, ListNode List) : Node(DataType.Number)
{
    /// <summary>The amounts of the list, in ascending order.</summary>
    public ImmutableArray<Node> Tiers => List.Items;

    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Value, .. Tiers];
}

/// <summary><c>round up(x, 0)</c> and its like: it stands alone as an amount, and becomes the rounding of that amount.</summary>
internal sealed record RoundedNode(Node Operand, Rounding Rounding) : Node(new DataType("rounded number"))
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Operand];
}

/// <summary><c>x in (a, b)</c>, or <c>x in list</c>.</summary>
internal sealed record InNode(Node Value, ImmutableArray<Node> Choices) : Node(DataType.Truth)
{
    /// <summary>
    /// The closed list; null where the choices are written out. A value outside a closed list makes the test false like
    /// others, but leaves its rule open: another value is asked for.
    /// </summary>
    public ListNode? List { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Value, .. Choices];

    /// <summary>Whether both ask equal values for equal choices in the same order.</summary>
    public bool Equals(InNode? other) =>
        other is not null
        && List == other.List
        && Value.Equals(other.Value)
        && Choices.AsSpan().SequenceEqual(other.Choices.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Choices.Length);
}

/// <summary><c>x = null</c> (is not known) or <c>x != null</c> (is known).</summary>
internal sealed record KnownNode(Node Operand, bool AsksKnown) : Node(DataType.Truth)
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Operand];
}

/// <summary><c>and</c> or <c>or</c>: read left to right, stopping early.</summary>
internal sealed record LogicNode(bool IsAnd, Node Left, Node Right) : Node(DataType.Truth)
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Left, Right];
}

/// <summary><c>not(…)</c>.</summary>
internal sealed record NotNode(Node Operand) : Node(DataType.Truth)
{
    /// <inheritdoc/>
    public override ImmutableArray<Node> Parts => [Operand];
}
