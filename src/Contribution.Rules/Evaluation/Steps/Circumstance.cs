using System.Numerics;
using System.Runtime.InteropServices;
using Contribution.Rules.Language;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// All of a case but its figures: which facts are known, and what is chosen or true. Of a million persons few differ in
/// it, and it settles most of what the rules ask.
/// </summary>
/// <param name="Known">A bit for each fact that is known.</param>
/// <param name="Choices">The choices, one number for all.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Circumstance(ulong Known, long Choices)
{
    /// <summary>A number whose highest bits differ where circumstances do.</summary>
    public ulong Spread => (Known * 0x9E3779B97F4A7C15) ^ ((ulong)Choices * 0xC2B2AE3D27D4EB4F);
}

/// <summary>Tells the circumstance of a case from its slots.</summary>
internal sealed class Circumstances
{
    private readonly int[] _places;
    private readonly int[] _shifts;

    /// <summary>Circumstances over the slots of a layout.</summary>
    public Circumstances(SlotLayout layout)
    {
        Symbol[] choices = [.. layout.Symbols.Where(symbol => symbol.Type != DataType.Number)];
        _places = [.. choices.Select(layout.Of)];
        _shifts = [.. choices.Select((_, index) => choices.Take(index).Sum(Width))];
        Fit = choices.Sum(Width) < 64;
    }

    /// <summary>Whether all choices fit into one number.</summary>
    public bool Fit { get; }

    /// <summary>The circumstance of a case.</summary>
    public Circumstance Of(long[] slots, ulong known)
    {
        long choices = 0;
        for (int index = 0; index < _places.Length; index++)
        {
            choices |= slots[_places[index]] << _shifts[index];
        }

        return new Circumstance(known, choices);
    }

    /// <summary>Whether a slot holds a choice or a truth value.</summary>
    public bool Has(int place) => Array.IndexOf(_places, place) >= 0;

    private static int Width(Symbol symbol) =>
        symbol.Type == DataType.Truth ? 1 : BitOperations.Log2((uint)symbol.Type.Choices.Length) + 1;
}
