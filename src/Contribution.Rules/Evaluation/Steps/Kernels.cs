using System.Runtime.Intrinsics;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>The loops over the values of one block. No sum or product overflows: the plan bounds them when it is made.</summary>
internal static class Kernels
{
    private const int Lanes = 4;

    /// <summary>The values above a figure. Values behind the last case are compared too, to no effect.</summary>
    public static ulong Greater(ReadOnlySpan<long> values, long figure, int count)
    {
        Vector256<long> figures = Vector256.Create(figure);
        ulong mask = 0;
        for (int index = 0; index < count; index += Lanes)
        {
            Vector256<long> some = Vector256.Create(values.Slice(index, Lanes));
            mask |= (ulong)Vector256.GreaterThan(some, figures).ExtractMostSignificantBits() << index;
        }

        return mask;
    }

    /// <summary>The values that equal a figure. Values behind the last case are compared too, to no effect.</summary>
    public static ulong Equal(ReadOnlySpan<long> values, long figure, int count)
    {
        Vector256<long> figures = Vector256.Create(figure);
        ulong mask = 0;
        for (int index = 0; index < count; index += Lanes)
        {
            Vector256<long> some = Vector256.Create(values.Slice(index, Lanes));
            mask |= (ulong)Vector256.Equals(some, figures).ExtractMostSignificantBits() << index;
        }

        return mask;
    }

    /// <summary>The highest of some figures that is not above each value; the lowest where all are above.</summary>
    public static void Tier(ReadOnlySpan<long> values, long[] figures, int[] tiers, Span<long> into)
    {
        long lowest = long.MaxValue;
        foreach (int tier in tiers)
        {
            lowest = Math.Min(lowest, figures[tier]);
        }

        for (int index = 0; index < into.Length; index++)
        {
            long reached = lowest;
            foreach (int tier in tiers)
            {
                long figure = figures[tier];
                reached = figure <= values[index] && figure > reached ? figure : reached;
            }

            into[index] = reached;
        }
    }

    public static void Scale(ReadOnlySpan<long> values, long factor, Span<long> into)
    {
        for (int index = 0; index < into.Length; index++)
        {
            into[index] = values[index] * factor;
        }
    }

    public static void Add(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> into)
    {
        for (int index = 0; index < into.Length; index++)
        {
            into[index] = left[index] + right[index];
        }
    }

    public static void Subtract(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> into)
    {
        for (int index = 0; index < into.Length; index++)
        {
            into[index] = left[index] - right[index];
        }
    }

    public static void Add(ReadOnlySpan<long> values, long figure, Span<long> into)
    {
        for (int index = 0; index < into.Length; index++)
        {
            into[index] = values[index] + figure;
        }
    }

    public static void Maximum(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> into)
    {
        for (int index = 0; index < into.Length; index++)
        {
            into[index] = Math.Max(left[index], right[index]);
        }
    }

    public static void Minimum(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> into)
    {
        for (int index = 0; index < into.Length; index++)
        {
            into[index] = Math.Min(left[index], right[index]);
        }
    }

    public static void Maximum(ReadOnlySpan<long> values, long figure, Span<long> into)
    {
        for (int index = 0; index < into.Length; index++)
        {
            into[index] = Math.Max(values[index], figure);
        }
    }

    public static void Minimum(ReadOnlySpan<long> values, long figure, Span<long> into)
    {
        for (int index = 0; index < into.Length; index++)
        {
            into[index] = Math.Min(values[index], figure);
        }
    }

    public static void Round(ReadOnlySpan<long> values, WholeRounding rounding, Span<long> into)
    {
        for (int index = 0; index < into.Length; index++)
        {
            into[index] = WholeSteps.Count(values[index], rounding.Step, rounding.Mode) * rounding.Size;
        }
    }
}
