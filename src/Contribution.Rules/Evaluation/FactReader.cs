using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>Reads an owner's facts one by one, with nothing to compile.</summary>
internal static class FactReader
{
    /// <summary>The reading of those facts that have a place in the layout.</summary>
    public static Load<TOwner, T> Of<TOwner, T>(SlotLayout layout, ImmutableArray<Fact<TOwner>> facts)
        where T : struct, IBinaryInteger<T>
    {
        Fact<TOwner>[] read = [.. facts.Where(fact => layout.Of(fact.Symbol) >= 0)];
        int[] places = Array.ConvertAll(read, fact => layout.Of(fact.Symbol));
        ulong[] bits = Array.ConvertAll(read, fact => layout.Bit(fact.Symbol));
        return (TOwner owner, T[] slots, ref ulong known) =>
        {
            for (int number = 0; number < read.Length; number++)
            {
                if (read[number].Read(owner) is long value)
                {
                    slots[places[number]] = MachineInteger.Of<T>(value);
                    known |= bits[number];
                }
            }
        };
    }
}
