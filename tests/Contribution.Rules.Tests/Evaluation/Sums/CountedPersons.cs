using Contribution.Rules.Evaluation.Sums;

namespace Contribution.Rules.Tests.Evaluation.Sums;

/// <summary>Counts persons one by one, as the totals mean it.</summary>
internal static class CountedPersons
{
    /// <summary>Counts a person whose base is fixed.</summary>
    public static void Add(ref this PersonSums sums, long fen, bool provisional)
    {
        sums.Heads++;
        sums.Bases.Add(fen);
        sums.AnyProvisional |= provisional;
    }

    /// <summary>Counts a person whose base is not determined.</summary>
    public static void AddUndetermined(ref this PersonSums sums)
    {
        sums.Heads++;
        sums.BasesUnknown = true;
    }
}
