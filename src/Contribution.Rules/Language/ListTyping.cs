using System.Collections.Immutable;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Language;

/// <summary>The typing rules of ranges, closed lists and roundings.</summary>
internal static class ListTyping
{
    /// <summary>A range between two ends, each of which belongs to it or not.</summary>
    public static Node Range(Token sign, Node value, (Node End, bool Belongs) low, (Node End, bool Belongs) high)
    {
        if (low.Belongs && high.Belongs)
        {
            return Typing.Between(sign, value, low.End, high.End);
        }

        Typing.Need(value, DataType.Number, sign.Column);
        Node above = Typing.Compare(sign with { Text = low.Belongs ? ">=" : ">" }, value, low.End);
        Node below = Typing.Compare(sign with { Text = high.Belongs ? "<=" : "<" }, value, high.End);
        return Typing.Logic(sign with { Text = "and" }, above, below);
    }

    /// <summary>Whether a value is one of a closed list.</summary>
    public static Node InList(Token sign, Node value, Node list)
    {
        Typing.Need(value, DataType.Number, sign.Column);
        return list is ListNode closed
            ? Typing.Built(sign, new InNode(value, closed.Items) { List = closed })
            : throw NoList(sign, list);
    }

    /// <summary>The amount of a list that a value reaches.</summary>
    public static Node Tier(Token function, ImmutableArray<Node> operands)
    {
        Typing.Need(operands[0], DataType.Number, function.Column);
        return operands[1] is ListNode list
            ? Typing.Built(function, new TierNode(operands[0], list))
            : throw NoList(function, operands[1]);
    }

    /// <summary>A rounding to a number of decimals, of money: not finer than fen.</summary>
    public static Node Rounded(Token function, string mode, ImmutableArray<Node> operands)
    {
        RoundingMode? known = mode switch
        {
            "up" => RoundingMode.Up,
            "down" => RoundingMode.Down,
            "half up" => RoundingMode.HalfUp,
            "half down" => RoundingMode.HalfDown,
            "half even" => RoundingMode.HalfEven,
            _ => null,
        };
        if (known is not RoundingMode rounding)
        {
            throw ExpressionException.At(
                function.Column,
                FaultCode.Syntax,
                $"'round {mode}'",
                "round up, round down, round half up, round half down, round half even"
            );
        }

        Typing.Need(operands[0], DataType.Number, function.Column);
        Rational? scale = Typing.Need(operands[1], DataType.Number, function.Column).Constant;
        decimal step = 1m;
        int places =
            scale is { IsInteger: true } whole && whole.Numerator >= -6 && whole.Numerator <= 2
                ? (int)whole.Numerator
                : throw ExpressionException.At(
                    function.Column,
                    FaultCode.OutOfRange,
                    "the number of decimals",
                    "-6 … 2"
                );
        for (int place = 0; place < Math.Abs(places); place++)
        {
            step = places > 0 ? step / 10 : step * 10;
        }

        return Typing.Built(function, new RoundedNode(operands[0], new Rounding(step, rounding)));
    }

    private static ExpressionException NoList(Token sign, Node found) =>
        ExpressionException.At(
            sign.Column,
            FaultCode.TypeMismatch,
            found is BareName name ? name.Token.Text : $"a {found.Type}",
            "the name of a list of tiers"
        );
}
