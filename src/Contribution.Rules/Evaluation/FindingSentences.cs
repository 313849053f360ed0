using System.Numerics;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The sentences of a finding, and which facts of a case they show: few of many.</summary>
/// <typeparam name="T">The integer that holds the case's values.</typeparam>
internal sealed class FindingSentences<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly SlotLayout _shown;
    private readonly (int Place, ulong Bit, ulong Shown)[] _from;

    /// <summary>The sentences of a finding on cases of a layout.</summary>
    public FindingSentences(FindingRule finding, SlotLayout cases)
    {
        Finding = finding;
        _shown = new SlotLayout(cases.Symbols, amounts: [], [.. finding.Zh.Figures, .. finding.En.Figures]);
        _from = Array.ConvertAll(
            [.. _shown.Symbols],
            symbol => (cases.Of(symbol), cases.Bit(symbol), _shown.Bit(symbol))
        );
    }

    /// <summary>The finding.</summary>
    public FindingRule Finding { get; }

    /// <summary>What it says of a case; the case may go on to another, what is shown of it is kept.</summary>
    public CaseWords<T> Of(CasePlace place, CaseSlots<T> slots)
    {
        T[] values = _from.Length == 0 ? [] : new T[_from.Length];
        ulong known = 0;
        for (int index = 0; index < values.Length; index++)
        {
            (int from, ulong bit, ulong shown) = _from[index];
            values[index] = slots.Values[from];
            known |= (slots.Known & bit) != 0 ? shown : 0;
        }

        return new CaseWords<T>(this, place, values, known);
    }

    /// <summary>A sentence with the figures that it shows.</summary>
    public string With(FindingText text, T[] values, ulong known) =>
        text.With(_shown.Interpreter(values, known, testsAreUnknown: false));
}
