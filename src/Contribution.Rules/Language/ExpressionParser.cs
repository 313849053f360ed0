using System.Collections.Immutable;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Language;

/// <summary>
/// Reads an expression of the rule language, a small subset of FEEL (OMG DMN 1.3, chapter 10), into a
/// typed tree. A Pratt parser: each operator has a binding power, and the types are checked as the tree grows.
/// </summary>
internal sealed class ExpressionParser
{
    private const string Beginning = "a number, a name, '-', 'not' or '('";

    private const int Or = 1;
    private const int And = 2;
    private const int Compare = 3;
    private const int Sum = 4;
    private const int Product = 5;
    private const int Sign = 6;

    private readonly ImmutableArray<Token> _tokens;
    private readonly Scope _scope;
    private int _at;
    private int _nesting;

    private ExpressionParser(string text, Scope scope, TokenTable? cut)
    {
        _tokens = cut?.Cut(text) ?? Lexer.Read(text);
        _scope = scope;
    }

    private Token Current => _tokens[_at];

    /// <summary>Reads a whole expression and checks that it has the type that is needed.</summary>
    /// <exception cref="ExpressionException">The text is no such expression; the fault has its column.</exception>
    public static Node Parse(string text, Scope scope, DataType needed, TokenTable? cut = null) =>
        Typing.Whole(Parse(text, scope, cut), needed);

    /// <summary>Reads an expression that may be a number or a truth value.</summary>
    /// <exception cref="ExpressionException">The text is neither.</exception>
    internal static Node ParseEither(string text, Scope scope, TokenTable? cut = null)
    {
        Node node = Parse(text, scope, cut);
        return Typing.Whole(node, node.Type == DataType.Number ? DataType.Number : DataType.Truth);
    }

    /// <summary>Reads the value of an amount: a number, or one that is rounded, with its rounding.</summary>
    /// <exception cref="ExpressionException">The text is neither.</exception>
    internal static (Node Value, Rounding? Rounding) ParseAmount(string text, Scope scope, TokenTable? cut = null) =>
        Parse(text, scope, cut) switch
        {
            RoundedNode rounded => (Typing.Whole(rounded.Operand, DataType.Number), rounded.Rounding),
            Node node => (Typing.Whole(node, DataType.Number), null),
        };

    private static Node Parse(string text, Scope scope, TokenTable? cut)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scope);
        ExpressionParser parser = new(text, scope, cut);
        Node node = parser.Operand(0);
        if (parser.Current.Kind != TokenKind.End)
        {
            throw parser.Unexpected("an operator or the end");
        }

        return node;
    }

    private Node Operand(int power)
    {
        if (++_nesting > ExpressionLimits.Nesting)
        {
            throw ExpressionException.At(
                Current.Column,
                FaultCode.TooLarge,
                "deeper nesting",
                $"{ExpressionLimits.Nesting} levels"
            );
        }

        Node left = Prefix();
        while (Power(Current) is int next && next > power)
        {
            left = Infix(left, Take(), next);
        }

        _nesting--;
        return left;
    }

    private static int? Power(Token token) =>
        token.Kind is TokenKind.End or TokenKind.Number
            ? null
            : token.Text switch
            {
                "or" => Or,
                "and" => And,
                "=" or "!=" or "<" or "<=" or ">" or ">=" or "in" or "between" => Compare,
                "+" or "-" => Sum,
                "*" or "/" => Product,
                _ => null,
            };

    private Node Prefix()
    {
        Token token = Take();
        return token switch
        {
            { Kind: TokenKind.Number } => Typing.Number(token),
            { Kind: TokenKind.Name } => Name(token),
            { Kind: TokenKind.Sign, Text: "-" } => Typing.Negative(token, Operand(Sign)),
            { Kind: TokenKind.Sign, Text: "(" } => Enclosed(),
            _ => throw Unexpected(Beginning, token),
        };
    }

    private Node Enclosed()
    {
        Node inner = Operand(0);
        Expect(")");
        return inner;
    }

    private Node Name(Token token) =>
        token.Text switch
        {
            "true" or "false" => new TruthNode(token.Text == "true"),
            "null" => new NullWord(token.Column),
            "not" => Typing.Not(token, Arguments(token, exactly: 1)[0]),
            "tier" => ListTyping.Tier(token, Arguments(token, exactly: 2)),
            "round" when Current.Kind == TokenKind.Name => Rounded(token),
            "mean" => Typing.Mean(token, Arguments(token, exactly: null)),
            "min" or "max" => Typing.Extreme(token, Arguments(token, exactly: null)),
            "and" or "or" or "in" or "between" => throw Unexpected(Beginning, token),
            _ => Typing.Name(token, _scope),
        };

    private Node Infix(Node left, Token sign, int power)
    {
        switch (sign.Text)
        {
            case "in":
                return Alone(In(sign, left));
            case "between":
                Node low = Operand(Compare);
                Expect("and");
                return Alone(Typing.Between(sign, left, low, Operand(Compare)));
            case "or" or "and":
                return Typing.Logic(sign, left, Operand(power));
            case "+" or "-" or "*" or "/":
                return Typing.Arithmetic(sign, left, Operand(power));
            default:
                return Alone(Typing.Compare(sign, left, Operand(power)));
        }
    }

    /// <summary>A list written out, a closed list by its name, or a range, whose ends belong to it behind a bracket.</summary>
    private Node In(Token sign, Node value)
    {
        if (Current.Kind == TokenKind.Name && _scope.Find(Current.Text) is ListNode)
        {
            return ListTyping.InList(sign, value, Name(Take()));
        }

        Token opening = Current;
        if (!opening.Is("["))
        {
            Expect("(");
        }
        else
        {
            _at++;
        }

        Node first = Operand(0);
        if (opening.Is("(") && !Current.Is(".."))
        {
            return Typing.In(sign, value, Rest(first));
        }

        Expect("..");
        Node last = Operand(0);
        Token closing = Take();
        return closing.Is(")") || closing.Is("]")
            ? ListTyping.Range(sign, value, (first, opening.Is("[")), (last, closing.Is("]")))
            : throw Unexpected("']' or ')'", closing);
    }

    /// <summary>
    /// <c>round up(x, 0)</c>, <c>round down</c>, <c>round half up</c>, <c>round half down</c>, <c>round half even</c>.
    /// </summary>
    private Node Rounded(Token function)
    {
        string mode = Take().Text;
        mode = mode == "half" ? $"half {Take().Text}" : mode;
        return ListTyping.Rounded(function, mode, Arguments(function, exactly: 2));
    }

    /// <summary>Comparisons do not chain: <c>a &lt; b &lt; c</c> has no meaning here.</summary>
    private Node Alone(Node comparison) =>
        Power(Current) == Compare ? throw Unexpected("'and', 'or' or the end after a comparison") : comparison;

    private ImmutableArray<Node> Arguments(Token function, int? exactly)
    {
        Expect("(");
        ImmutableArray<Node> arguments = Rest(Operand(0));
        if (exactly is int count && arguments.Length != count)
        {
            throw ExpressionException.At(
                function.Column,
                FaultCode.Syntax,
                $"{function} with {arguments.Length} operands",
                $"{count}"
            );
        }

        return arguments;
    }

    /// <summary>The operands from the first on, to the closing parenthesis.</summary>
    private ImmutableArray<Node> Rest(Node first)
    {
        ImmutableArray<Node>.Builder arguments = ImmutableArray.CreateBuilder<Node>();
        arguments.Add(first);
        while (Accept(","))
        {
            arguments.Add(Operand(0));
        }

        Expect(")");
        return arguments.ToImmutable();
    }

    private Token Take() => _tokens[_at == _tokens.Length - 1 ? _at : _at++];

    private bool Accept(string text)
    {
        bool found = Current.Is(text);
        _at += found ? 1 : 0;
        return found;
    }

    private void Expect(string text)
    {
        if (!Accept(text))
        {
            throw Unexpected($"'{text}'");
        }
    }

    private ExpressionException Unexpected(string allowed, Token? token = null)
    {
        Token found = token ?? Current;
        return ExpressionException.At(
            found.Column,
            FaultCode.Syntax,
            found.ToString(),
            allowed == Beginning && found.Is("=") ? "one = for equality" : allowed,
            MistypedSigns.FindWord(found.Text)
        );
    }
}
