using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation.Columns;

/// <summary>One case of some columns, for the interpreter.</summary>
internal static class CaseRow
{
    /// <summary>An interpreter over the facts of a case.</summary>
    /// <param name="symbols">The columns.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="row">Which of them.</param>
    /// <param name="wage">The reference wage in its grains; null is not known.</param>
    /// <param name="testsAreUnknown">Whether a test for an unknown fact is itself unknown.</param>
    public static Interpreter Read(CaseSymbols symbols, FactColumns cases, int row, long? wage, bool testsAreUnknown) =>
        new(
            symbol =>
            {
                long? value = symbol.IsShared
                    ? Vocabulary.ReadShared(symbol, wage)
                    : cases.Find(symbols.PlaceOf(symbol), row);
                return value is long grains ? new Rational(grains, symbol.Grain) : null;
            },
            testsAreUnknown
        );
}
