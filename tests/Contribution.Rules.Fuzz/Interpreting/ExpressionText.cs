using System.Text.RegularExpressions;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>Reads an expression as docs/expressions.md describes it.</summary>
internal sealed partial class ExpressionText
{
    private readonly string[] _tokens;
    private int _next;

    private ExpressionText(string text) =>
        _tokens = [.. Tokens().Matches(text).Select(match => match.Value.Trim()).Where(token => token.Length > 0)];

    public static Node Parse(string text)
    {
        ExpressionText reader = new(text);
        Node node = reader.Or();
        return reader._next == reader._tokens.Length
            ? node
            : throw new FormatException($"'{reader._tokens[reader._next]}' is too much in: {text}");
    }

    private Node Or()
    {
        Node left = And();
        while (Take("or"))
        {
            left = new Node.Logic(IsAnd: false, left, And());
        }

        return left;
    }

    private Node And()
    {
        Node left = Comparison();
        while (Take("and"))
        {
            left = new Node.Logic(IsAnd: true, left, Comparison());
        }

        return left;
    }

    private Node Comparison()
    {
        Node left = Sum();
        if (Take("between"))
        {
            Node low = Sum();
            Expect("and");
            return new Node.Logic(
                IsAnd: true,
                new Node.Comparison(">=", left, low),
                new Node.Comparison("<=", left, Sum())
            );
        }

        if (Take("in"))
        {
            return In(left);
        }

        string sign = _next < _tokens.Length ? _tokens[_next] : "";
        if (sign is not ("=" or "!=" or "<" or "<=" or ">" or ">="))
        {
            return left;
        }

        _next++;
        return sign is "=" or "!=" && Take("null")
            ? new Node.NullTest(left, sign == "=")
            : new Node.Comparison(sign, left, Sum());
    }

    /// <summary>A list in parentheses, a range with or without its ends, or the name of a closed list.</summary>
    private Node In(Node left)
    {
        int start = _next;
        string open = _tokens[_next++];
        if (open is not ("(" or "["))
        {
            return new Node.Listed(left, [new Node.Name(open)]);
        }

        Node low = Sum();
        if (Take("..") is false)
        {
            _next = start;
            Expect("(");
            return new Node.Listed(left, Items());
        }

        Node high = Sum();
        string close = Take("]") ? "<=" : "<";
        if (close == "<")
        {
            Expect(")");
        }

        return new Node.Logic(
            IsAnd: true,
            new Node.Comparison(open == "[" ? ">=" : ">", left, low),
            new Node.Comparison(close, left, high)
        );
    }

    /// <summary>"round half up(x, 0)": the mode's words, the number, the decimals.</summary>
    private Node.Rounded Round()
    {
        string mode =
            Take("up") ? "up"
            : Take("down") ? "down"
            : Take("half") ? "half" + char.ToUpperInvariant(_tokens[_next][0]) + _tokens[_next++][1..]
            : throw new FormatException("round without a mode");
        Expect("(");
        List<Node> items = Items();
        Fraction decimals = items[1] switch
        {
            Node.Number number => number.Value,
            Node.Arithmetic("-", _, Node.Number number) => Fraction.Zero - number.Value,
            _ => throw new FormatException("decimals that are no number"),
        };
        Fraction step = Fraction.From(1);
        for (; decimals.CompareWith(Fraction.Zero) > 0; decimals -= Fraction.From(1))
        {
            step /= Fraction.From(10);
        }

        for (; decimals.CompareWith(Fraction.Zero) < 0; decimals += Fraction.From(1))
        {
            step *= Fraction.From(10);
        }

        return new Node.Rounded(items[0], step, mode);
    }

    private Node Sum()
    {
        Node left = Product();
        while (Take("+", "-") is string sign)
        {
            left = new Node.Arithmetic(sign, left, Product());
        }

        return left;
    }

    private Node Product()
    {
        Node left = Signed();
        while (Take("*", "/") is string sign)
        {
            left = new Node.Arithmetic(sign, left, Signed());
        }

        return left;
    }

    private Node Signed() => Take("-") ? new Node.Arithmetic("-", new Node.Number(Fraction.Zero), Signed()) : Primary();

    private Node Primary()
    {
        string token =
            _next < _tokens.Length ? _tokens[_next++] : throw new FormatException("the expression ends early");
        if (token == "(")
        {
            Node inner = Or();
            Expect(")");
            return inner;
        }

        if (char.IsAsciiDigit(token[0]))
        {
            return new Node.Number(Fraction.Parse(token));
        }

        if (!char.IsLetter(token[0]) && token[0] != '_')
        {
            throw new FormatException($"'{token}' where a value is wanted");
        }

        if (token == "round" && _next < _tokens.Length && _tokens[_next] is "up" or "down" or "half")
        {
            return Round();
        }

        if (!Take("("))
        {
            return new Node.Name(token);
        }

        IReadOnlyList<Node> items = Items();
        return token switch
        {
            "not" => new Node.Not(items.Single()),
            "min" => new Node.Extreme(IsGreatest: false, items),
            "max" => new Node.Extreme(IsGreatest: true, items),
            "mean" => new Node.Mean(items),
            "tier" => new Node.Reached(items[0], items[1]),
            _ => throw new FormatException($"no such function: {token}"),
        };
    }

    private List<Node> Items()
    {
        List<Node> items = [Or()];
        while (Take(","))
        {
            items.Add(Or());
        }

        Expect(")");
        return items;
    }

    private bool Take(string token)
    {
        bool there = _next < _tokens.Length && _tokens[_next] == token;
        _next += there ? 1 : 0;
        return there;
    }

    private string? Take(string one, string other) =>
        Take(one) ? one
        : Take(other) ? other
        : null;

    private void Expect(string token)
    {
        if (!Take(token))
        {
            throw new FormatException($"'{token}' is missing");
        }
    }

    [GeneratedRegex(@"\s+|[0-9]+(\.[0-9]+)?|[\p{L}_][\p{L}\p{Nd}_]*(\.[\p{L}_][\p{L}\p{Nd}_]*)*|\.\.|<=|>=|!=|.")]
    private static partial Regex Tokens();
}
