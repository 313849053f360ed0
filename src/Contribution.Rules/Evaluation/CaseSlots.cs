using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

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

    /// <summary>Sets a fact, in whole grains; null is not known. A fact that nothing reads is passed over.</summary>
    public void Set(Symbol symbol, T? value)
    {
        int place = layout.Of(symbol);
        if (place >= 0)
        {
            Values[place] = value ?? T.Zero;
            Known = value is null ? Known & ~layout.Bit(symbol) : Known | layout.Bit(symbol);
        }
    }

    /// <summary>The same facts for the interpreter.</summary>
    public Interpreter Interpreter(bool testsAreUnknown) => new(Number, testsAreUnknown);

    private Rational? Number(Symbol symbol)
    {
        ulong bit = layout.Bit(symbol);
        bool known = bit == 0 || (Known & bit) != 0;
        return known ? new Rational(BigInteger.CreateChecked(Values[layout.Of(symbol)]), symbol.Grain) : null;
    }
}
