using System.Runtime.CompilerServices;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Columns;

/// <summary>
/// Reads the amounts of an owner into columns, all at once: they lie side by side, so that its memory is read once and in
/// order.
/// </summary>
internal sealed class AmountLoader
{
    private readonly int[] _places;
    private readonly long[][] _values;
    private readonly ulong[][] _known;

    /// <summary>A loader into the first block.</summary>
    /// <param name="facts">The column of each amount that is read, and its place among the amounts of its owner.</param>
    /// <param name="into">Takes the amounts.</param>
    public AmountLoader(IReadOnlyCollection<(int Column, int Place)> facts, FactColumns into)
    {
        _places = [.. facts.Select(fact => fact.Place)];
        _values = [.. facts.Select(fact => into.ValuesOf(fact.Column))];
        _known = [.. facts.Select(fact => into.KnownOf(fact.Column))];
    }

    /// <summary>Forgets the amounts of the block before.</summary>
    public void Clear()
    {
        foreach (ulong[] known in _known)
        {
            known[0] = 0;
        }
    }

    /// <summary>Reads the amounts of an owner, which are all in fen.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="row">Its place, from 0 to 63.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Load(ref readonly Amounts amounts, int row)
    {
        // The three lengths are equal: each in the condition saves a check of bounds for each amount.
        (int[] places, long[][] values, ulong[][] known) = (_places, _values, _known);
        for (int index = 0; index < places.Length && index < values.Length && index < known.Length; index++)
        {
            AmountWord word = amounts.WordAt(places[index]);
            values[index][row] = word.InFen;
            known[index][0] |= word.KnownCount << row;
        }
    }
}
