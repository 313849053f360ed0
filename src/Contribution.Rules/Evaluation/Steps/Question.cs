using Contribution.Rules.Language;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// One question of a condition: whether some facts are known and a comparison of two numbers holds. Its answer leads to
/// the next question, or ends them.
/// </summary>
/// <param name="Known">The bits of the facts that have to be known; none for no such facts.</param>
/// <param name="Orders">Which orders of the two numbers are a yes.</param>
/// <param name="Left">The one number.</param>
/// <param name="Right">The other.</param>
/// <param name="Yes">Where a yes leads: the place of a question, or an end.</param>
/// <param name="No">Where a no leads.</param>
internal readonly record struct Question(ulong Known, Orders Orders, Operand Left, Operand Right, int Yes, int No)
{
    /// <summary>The condition holds.</summary>
    public const int Holds = -1;

    /// <summary>It does not.</summary>
    public const int Fails = -2;

    /// <summary>Where a case goes from here.</summary>
    /// <exception cref="OverflowException">64 bits do not hold a number that it needs.</exception>
    public int Next(long[] slots, ulong known) =>
        (known & Known) == Known && (Orders == Orders.Any || IsAnswered(Left.Of(slots), Right.Of(slots))) ? Yes : No;

    private bool IsAnswered(long left, long right) =>
        (
            Orders
            & (
                left < right ? Orders.Less
                : left == right ? Orders.Equal
                : Orders.Greater
            )
        ) != Orders.None;
}

/// <summary>How two numbers may lie.</summary>
[Flags]
internal enum Orders
{
    None = 0,
    Less = 1,
    Equal = 2,
    Greater = 4,

    /// <summary>However they lie: nothing is compared.</summary>
    Any = Less | Equal | Greater,
}

/// <summary>The orders of a comparison.</summary>
internal static class ComparisonOrders
{
    /// <summary>Those in which it is true.</summary>
    public static Orders Of(Comparison operation) =>
        operation switch
        {
            Comparison.Equal => Orders.Equal,
            Comparison.NotEqual => Orders.Less | Orders.Greater,
            Comparison.Less => Orders.Less,
            Comparison.LessOrEqual => Orders.Less | Orders.Equal,
            Comparison.Greater => Orders.Greater,
            _ => Orders.Greater | Orders.Equal,
        };
}
