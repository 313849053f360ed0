using System.Numerics;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>Sets what an employer's and its persons' cases read of the employer.</summary>
/// <typeparam name="T">The integer that holds the values.</typeparam>
internal sealed class EmployerSlots<T>
    where T : struct, IBinaryInteger<T>
{
    private static readonly int NoKind = Enum.GetValues<EmployerKind>().Length;

    private readonly Load<EmployerFacts, T> _load;
    private readonly (int Place, T OfNone)[] _always;

    /// <summary>The slots of those facts that have a place in the layout.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="load">Reads the facts.</param>
    public EmployerSlots(SlotLayout layout, Load<EmployerFacts, T> load)
    {
        _load = load;
        Symbol[] always =
        [
            .. Vocabulary
                .EmployerFacts.Select(fact => fact.Symbol)
                .Where(symbol => layout.Of(symbol) >= 0 && !symbol.MayBeUnknown),
        ];
        _always = Array.ConvertAll(
            always,
            symbol => (layout.Of(symbol), MachineInteger.Of<T>(symbol.Name == "employer.kind" ? NoKind : 0))
        );
    }

    /// <summary>Sets the facts; of an absent employer nothing is known but that its kind is <c>none</c>.</summary>
    public void Fill(CaseSlots<T> slots, EmployerFacts? employer)
    {
        if (employer is not null)
        {
            slots.Take(employer, _load, slots.Known);
            return;
        }

        foreach ((int place, T ofNone) in _always)
        {
            slots.Values[place] = ofNone;
        }
    }
}
