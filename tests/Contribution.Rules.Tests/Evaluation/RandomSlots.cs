using Contribution.Rules.Evaluation;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>Random cases in the slots of a layout: anything that a slot can hold, likely or not.</summary>
internal sealed class RandomSlots(SlotLayout layout, Prepare<long> prepare)
{
    /// <summary>The case.</summary>
    public long[] Values { get; } = new long[layout.Count];

    /// <summary>A bit for each fact that is known.</summary>
    public ulong Known { get; private set; }

    /// <summary>Goes on to another case.</summary>
    public void Next(Dice dice, bool mostlyKnown)
    {
        Known = 0;
        foreach (Symbol symbol in layout.Symbols)
        {
            Values[layout.Of(symbol)] =
                symbol.Type == DataType.Truth ? dice.Below(2)
                : symbol.Type == DataType.Number ? dice.Below(12_000) * 100
                : dice.Below(symbol.Type.Choices.Length);
            Known |= dice.OneIn(mostlyKnown ? 10 : 2) ? 0 : layout.Bit(symbol);
        }

        prepare(Values);
        foreach (Symbol wage in layout.Symbols.Where(symbol => symbol.Type == DataType.Number && dice.OneIn(4)))
        {
            // Figures that are an amount, or a fen to either side of it.
            if (wage != Vocabulary.ReferenceWage && layout.Amounts.Length > 0)
            {
                Values[layout.Of(wage)] = Values[layout.Of(dice.Pick([.. layout.Amounts]))] + dice.Pick(-1, 0, 1);
            }
        }
    }
}
