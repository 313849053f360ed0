using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>
/// The sentences of a finding for one case. Rosters have many findings of which few are read: only the facts that the sentences
/// show are kept, and the words are made when they are first read.
/// </summary>
/// <param name="finding">The finding.</param>
/// <param name="shown">The facts that its sentences show.</param>
/// <param name="place">The place of the case.</param>
internal sealed class FindingSentences(FindingRule finding, Symbol[] shown, CasePlace place) : FindingWords
{
    private readonly long?[] _values = shown.Length == 0 ? [] : new long?[shown.Length];

    /// <inheritdoc/>
    public override string Path => place.ToString();

    /// <inheritdoc/>
    public override string Zh => finding.ZhText.With(new Interpreter(Read));

    /// <inheritdoc/>
    public override string En => finding.EnText.With(new Interpreter(Read));

    /// <summary>Keeps the facts of a case that are shown; its columns may be reused for another.</summary>
    public void Keep(CaseSymbols symbols, FactColumns cases, int row, long? wage)
    {
        for (int index = 0; index < shown.Length; index++)
        {
            Symbol symbol = shown[index];
            _values[index] = symbol.IsShared
                ? Vocabulary.ReadShared(symbol, wage)
                : cases.Find(symbols.PlaceOf(symbol), row);
        }
    }

    private Rational? Read(Symbol symbol) =>
        _values[Array.IndexOf(shown, symbol)] is long grains ? new Rational(grains, symbol.Grain) : null;
}
