using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Language;

/// <summary>The typing rules: builds each node from parts that fit together, or says why they do not.</summary>
internal static class Typing
{
    public static Node Number(Token token)
    {
        decimal value = decimal.Parse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        Rational exact = Rational.From(value);
        return new NumberNode(exact) { Constant = exact };
    }

    public static Node Name(Token token, Scope scope)
    {
        if (scope.Find(token.Text) is Node known)
        {
            return known;
        }

        return new BareName(token, scope);
    }

    /// <summary>A whole expression: of the type that is needed, and within the limits.</summary>
    public static Node Whole(Node node, DataType needed) => WithinLimits(Need(node, needed, column: 1), column: 1);

    /// <summary>An abbreviation; it counts in the limits with all that it stands for.</summary>
    public static Node Definition(string name, Node body) =>
        new DefinitionNode(name, body)
        {
            Depth = body.Depth + 1,
            Size = body.Size + 1,
            Constant = body.Constant,
        };

    /// <summary>An amount; it counts in the limits with all that it is computed from.</summary>
    public static Node Amount(Amount amount) =>
        new AmountNode(amount) { Depth = 1 + (amount.Value?.Depth ?? 0), Size = 1 + (amount.Value?.Size ?? 0) };

    public static Node Negative(Token sign, Node operand)
    {
        Node number = Need(operand, DataType.Number, sign.Column);
        return Built(sign, new NegativeNode(number) { Constant = -number.Constant });
    }

    public static Node Arithmetic(Token sign, Node left, Node right)
    {
        Rational? a = Need(left, DataType.Number, sign.Column).Constant;
        Rational? b = Need(right, DataType.Number, sign.Column).Constant;
        switch (sign.Text)
        {
            case "*" when a is null && b is null:
                throw ExpressionException.At(
                    sign.Column,
                    FaultCode.NotLinear,
                    "a product of two unknowns",
                    "one constant factor"
                );
            case "/" when b is null:
                throw ExpressionException.At(
                    sign.Column,
                    FaultCode.NotLinear,
                    "a divisor that is not constant",
                    "a constant other than 0"
                );
            case "/" when b.Value.Sign == 0:
                throw ExpressionException.At(
                    sign.Column,
                    FaultCode.NotLinear,
                    "a division by 0",
                    "a constant other than 0"
                );
            default:
                break;
        }

        (Arithmetic operation, Rational? constant) = sign.Text switch
        {
            "+" => (Language.Arithmetic.Add, a + b),
            "-" => (Language.Arithmetic.Subtract, a - b),
            "*" => (Language.Arithmetic.Multiply, a * b),
            _ => (Language.Arithmetic.Divide, a / b),
        };
        return Built(sign, new ArithmeticNode(operation, left, right) { Constant = constant });
    }

    public static Node Extreme(Token function, ImmutableArray<Node> operands)
    {
        foreach (Node operand in operands)
        {
            Need(operand, DataType.Number, function.Column);
        }

        bool maximum = function.Text == "max";
        Rational? constant = operands.All(operand => operand.Constant is not null)
            ? operands.Select(operand => operand.Constant!.Value).Aggregate((a, b) => a < b == maximum ? b : a)
            : null;
        return Built(function, new ExtremeNode(maximum, operands) { Constant = constant });
    }

    /// <summary>The sum divided by how many there are.</summary>
    public static Node Mean(Token function, ImmutableArray<Node> operands)
    {
        Node sum = Need(operands[0], DataType.Number, function.Column);
        foreach (Node operand in operands.Skip(1))
        {
            sum = Arithmetic(function with { Text = "+" }, sum, operand);
        }

        return Arithmetic(
            function with
            {
                Text = "/",
            },
            sum,
            Number(function with { Text = operands.Length.ToString(CultureInfo.InvariantCulture) })
        );
    }

    public static Node Not(Token function, Node operand) =>
        Built(function, new NotNode(Need(operand, DataType.Truth, function.Column)));

    public static Node Logic(Token sign, Node left, Node right) =>
        Built(
            sign,
            new LogicNode(
                sign.Text == "and",
                Need(left, DataType.Truth, sign.Column),
                Need(right, DataType.Truth, sign.Column)
            )
        );

    public static Node Between(Token sign, Node value, Node low, Node high) =>
        Built(
            sign,
            new BetweenNode(
                Need(value, DataType.Number, sign.Column),
                Need(low, DataType.Number, sign.Column),
                Need(high, DataType.Number, sign.Column)
            )
        );

    public static Node Compare(Token sign, Node left, Node right)
    {
        bool equality = sign.Text is "=" or "!=";
        if (left is NullWord || right is NullWord)
        {
            return Known(sign, left is NullWord ? right : left, equality);
        }

        NeedValue(left, sign.Column);
        (left, right) = (Resolve(left, right.Type), Resolve(right, left.Type));
        left = left is BareName ? Need(left, right.Type, sign.Column) : left;
        Need(right, left.Type, sign.Column);
        if (!equality)
        {
            Need(left, DataType.Number, sign.Column);
        }

        Comparison operation = sign.Text switch
        {
            "=" => Comparison.Equal,
            "!=" => Comparison.NotEqual,
            "<" => Comparison.Less,
            "<=" => Comparison.LessOrEqual,
            ">" => Comparison.Greater,
            _ => Comparison.GreaterOrEqual,
        };
        return Built(sign, new ComparisonNode(operation, left, right));
    }

    public static Node In(Token sign, Node value, ImmutableArray<Node> choices)
    {
        NeedValue(value, sign.Column);
        Need(value, value.Type, sign.Column);
        ImmutableArray<Node> resolved = [.. choices.Select(choice => Resolve(choice, value.Type))];
        foreach (Node choice in resolved)
        {
            Need(choice, value.Type, sign.Column);
        }

        return Built(sign, new InNode(value, resolved));
    }

    /// <summary>The node, if it has the type; else the fault.</summary>
    public static Node Need(Node node, DataType type, int column) =>
        node switch
        {
            NullWord word => throw ExpressionException.At(
                word.Column,
                FaultCode.TypeMismatch,
                "null",
                "null only beside = or !="
            ),
            BareName { IsChoice: false } name => throw name.Unknown(name.Scope.Names, FaultCode.UnknownName),
            BareName name => throw ExpressionException.At(
                name.Token.Column,
                FaultCode.TypeMismatch,
                $"the name '{name.Token.Text}'",
                type.IsChoice ? $"a {type}" : $"a {type}; a name stands beside =, != or in"
            ),
            _ when node.Type != type => throw ExpressionException.At(
                column,
                FaultCode.TypeMismatch,
                $"a {node.Type}",
                $"a {type}"
            ),
            _ => node,
        };

    /// <summary>A list and a rounding are no values that can be compared.</summary>
    private static void NeedValue(Node node, int column)
    {
        if (node is ListNode or RoundedNode)
        {
            Need(node, DataType.Number, column);
        }
    }

    private static Node Known(Token sign, Node operand, bool equality)
    {
        if (!equality)
        {
            throw ExpressionException.At(sign.Column, FaultCode.TypeMismatch, "null", "null only beside = or !=");
        }

        // A truth value can be settled while a fact in it is unknown; "known" would then have no clear meaning.
        Node asked = Need(operand, operand.Type, sign.Column);
        return asked.Type == DataType.Truth || asked is RoundedNode
            ? throw ExpressionException.At(
                sign.Column,
                FaultCode.TypeMismatch,
                "a truth value beside null",
                "a number or a choice beside null"
            )
            : Built(sign, new KnownNode(asked, sign.Text == "!="));
    }

    /// <summary>A bare name becomes a choice of the type that it is compared with.</summary>
    private static Node Resolve(Node node, DataType type)
    {
        if (node is not BareName name || !type.IsChoice)
        {
            return node;
        }

        return type.Choices.Contains(name.Token.Text)
            ? new ChoiceNode(type, name.Token.Text)
            : throw name.Unknown(type.Choices, FaultCode.UnknownValue);
    }

    /// <summary>A node of parts that fit, within the limits.</summary>
    public static Node Built(Token sign, Node node)
    {
        (int depth, int size) = (0, 0);
        foreach (Node part in node.Parts)
        {
            (depth, size) = (Math.Max(depth, part.Depth), size + part.Size);
        }

        return WithinLimits(node with { Depth = 1 + depth, Size = 1 + size }, sign.Column);
    }

    private static Node WithinLimits(Node node, int column)
    {
        if (node.Depth > ExpressionLimits.Depth)
        {
            throw ExpressionException.At(
                column,
                FaultCode.TooLarge,
                "a longer chain or deeper nesting",
                $"{ExpressionLimits.Depth} levels"
            );
        }

        return node.Size <= ExpressionLimits.Size
            ? node
            : throw ExpressionException.At(
                column,
                FaultCode.TooLarge,
                "more, with amounts and abbreviations written out",
                $"{ExpressionLimits.Size} parts"
            );
    }
}
