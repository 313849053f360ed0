using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Steps;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>Checks of persons in columns that look at more than one value.</summary>
internal static class PersonChecks
{
    private static readonly int Category = CaseSymbols.Persons.PlaceOf("person.category");
    private static readonly int Correction = CaseSymbols.Persons.PlaceOf("person.correction");
    private static readonly int Determined = CaseSymbols.Persons.PlaceOf("person.determinedBase");

    /// <summary>The columns that the checks read.</summary>
    public static IEnumerable<int> Reads => [Category, Correction, Determined];

    /// <summary>Whether the categories of the first persons are covered.</summary>
    /// <param name="persons">The persons.</param>
    /// <param name="count">The number.</param>
    /// <param name="covered">A bit for each category that is covered.</param>
    public static bool AreCovered(FactColumns persons, int count, uint covered)
    {
        uint given = 0;
        foreach (long category in persons.ValuesOf(Category).AsSpan(0, count))
        {
            given |= 1u << (int)category;
        }

        return (given & ~covered) == 0;
    }

    /// <summary>The persons of a block who ask for a correction without the base that it corrects.</summary>
    public static ulong CorrectionsWithoutBase(FactColumns persons, int block, int count)
    {
        int from = block * FactColumns.BlockSize;
        ReadOnlySpan<long> corrections = persons.ValuesOf(Correction).AsSpan(from, FactColumns.BlockSize);
        ulong live = ulong.MaxValue >> (FactColumns.BlockSize - count);
        return Kernels.Greater(corrections, 0, count) & ~persons.KnownOf(Determined)[block] & live;
    }
}
