using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation.Steps.SharedFigures;

/// <summary>
/// The figures and shared conditions of a program, computed for each reference wage that comes up. Safe to share between
/// threads.
/// </summary>
/// <param name="figures">The figures.</param>
/// <param name="conditions">The conditions.</param>
internal sealed class FigureTable(Figure[] figures, SharedCondition[] conditions)
{
    // Requests of a few dozen cities in turns keep theirs: 2^6 slots.
    private const int SlotBits = 6;

    // Fibonacci hashing: 2^64 divided by the golden ratio spreads wages that differ by little over the highest bits.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly FigureValues?[] _kept = new FigureValues?[1 << SlotBits];

    /// <summary>The values for a reference wage.</summary>
    /// <param name="wage">The wage in its grains; null is not known.</param>
    public FigureValues For(long? wage)
    {
        // Two threads that compute one at once compute the same.
        ref FigureValues? kept = ref _kept[(int)((ulong)wage.GetValueOrDefault() * Spread >> (64 - SlotBits))];
        FigureValues? values = Volatile.Read(ref kept);
        if (values is null || values.Wage != wage)
        {
            Volatile.Write(ref kept, values = Compute(wage));
        }

        return values;
    }

    private FigureValues Compute(long? wage)
    {
        Interpreter shared = Vocabulary.Under(Vocabulary.Exact(wage));
        return new FigureValues(
            wage,
            Array.ConvertAll(figures, figure => figure.Compute(shared)),
            Array.ConvertAll(conditions, condition => condition.Holds(shared) ? ulong.MaxValue : 0)
        );
    }
}
