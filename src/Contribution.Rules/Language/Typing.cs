using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Faults;
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

        if (scope.IsChoice(token.Text))
        {
            return new BareName(token);
        }

        throw ExpressionException.At(
            token.Column,
            FaultCode.UnknownName,
            token.Text,
            string.Join(", ", scope.Names),
            NearestName.Of(token.Text, scope.Names)
        );
    }

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

        (left, right) = (Resolve(left, right.Type), Resolve(right, left.Type));
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
        ImmutableArray<Node> resolved = [.. choices.Select(choice => Resolve(choice, value.Type))];
        foreach (Node choice in resolved)
        {
            Need(choice, value.Type, sign.Column);
        }

        return Built(sign, new InNode(Need(value, value.Type, sign.Column), resolved));
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

    private static Node Known(Token sign, Node operand, bool equality)
    {
        if (!equality)
        {
            throw ExpressionException.At(sign.Column, FaultCode.TypeMismatch, "null", "null only beside = or !=");
        }

        return Built(sign, new KnownNode(Need(operand, operand.Type, sign.Column), sign.Text == "!="));
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
            : throw ExpressionException.At(
                name.Token.Column,
                FaultCode.UnknownValue,
                name.Token.Text,
                string.Join(", ", type.Choices),
                NearestName.Of(name.Token.Text, type.Choices)
            );
    }

    private static Node Built(Token sign, Node node)
    {
        int depth = 1 + node.Parts.Max(part => part.Depth);
        return depth <= ExpressionLimits.Depth
            ? node with
            {
                Depth = depth,
            }
            : throw ExpressionException.At(
                sign.Column,
                FaultCode.TooLarge,
                "a longer chain or deeper nesting",
                $"{ExpressionLimits.Depth} levels"
            );
    }
}

/// <summary>A name of a choice before it is known of which type; it does not outlive the parsing.</summary>
internal sealed record BareName(Token Token) : Node(new DataType("name"));

/// <summary>The word <c>null</c>; it does not outlive the parsing.</summary>
internal sealed record NullWord(int Column) : Node(new DataType("null"));
