namespace Contribution.Rules.Numbers;

/// <summary>Arithmetic in machine words that says where a word does not hold the result; nearly all figures fit.</summary>
internal static class CheckedWords
{
    /// <summary>The sum; false where it overflows.</summary>
    public static bool TryAdd(long left, long right, out long sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != long.MinValue;
    }

    /// <summary>The product; false where it overflows.</summary>
    public static bool TryMultiply(long left, long right, out long product)
    {
        if (left == (int)left && right == (int)right)
        {
            product = left * right;
            return true;
        }

        long high = Math.BigMul(left, right, out product);
        return high == product >> 63 && product != long.MinValue;
    }

    /// <summary>The greatest common divisor, at least 1 where one of them is not zero.</summary>
    public static long GreatestCommonDivisor(long left, long right)
    {
        (ulong a, ulong b) = ((ulong)Math.Abs(left), (ulong)Math.Abs(right));
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return (long)a;
    }
}
