using System.Numerics;
using Contribution.Rules.Language;

namespace Contribution.Rules.Evaluation;

/// <summary>The facts of one case in the places of a layout, and which of them are known.</summary>
/// <typeparam name="T">The integer that holds the values.</typeparam>
internal sealed class CaseSlots<T>(SlotLayout layout)
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The values.</summary>
    public T[] Values { get; } = new T[layout.Count];

    /// <summary>A bit for each fact that is known.</summary>
    public ulong Known { get; private set; }

    /// <summary>Forgets what is known, for another case.</summary>
    public void Clear() => Known = 0;

    /// <summary>Sets the facts of one owner over those that all cases share.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="load">Reads its facts.</param>
    /// <param name="shared">The bits of the facts that the cases share.</param>
    public void Take<TOwner>(TOwner owner, Load<TOwner, T> load, ulong shared)
    {
        load(owner, Values, ref shared);
        Known = shared;
    }

    /// <summary>Sets a fact by its place; a place below 0 is passed over.</summary>
    public void Set(int place, ulong bit, T? value)
    {
        if (place >= 0)
        {
            Values[place] = value.GetValueOrDefault();
            Known = value.HasValue ? Known | bit : Known & ~bit;
        }
    }

    /// <summary>Sets a fact, in whole grains; null is not known. A fact that nothing reads is passed over.</summary>
    public void Set(Symbol symbol, T? value) => Set(layout.Of(symbol), layout.Bit(symbol), value);
}
