using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>
/// The rules for one kind of base over columns by the definition, case by case: for rules that machine words do not hold. A
/// hundred times slower than steps.
/// </summary>
/// <param name="set">The rule set.</param>
/// <param name="kind">The kind of base.</param>
internal sealed class ExactProgram(RuleSet set, BaseKind kind)
{
    private static readonly Rational MostYuan = new(CompactDecision.MostFen, Fen.PerYuan);

    private readonly CaseSymbols _symbols = CaseSymbols.For(kind);

    /// <summary>The columns that the rules may read.</summary>
    public IEnumerable<int> Reads => Enumerable.Range(0, _symbols.Facts.Length);

    /// <summary>Decides the cases of a block.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="block">Which block of them.</param>
    /// <param name="count">The number of cases of the block, from 1 to 64.</param>
    /// <param name="wage">The reference wage in its grains; null is not known.</param>
    /// <param name="first">The place of the first case.</param>
    /// <param name="pathOf">Gets the path of a case by its index.</param>
    /// <returns>The decision of each case.</returns>
    /// <exception cref="RuleSetDefectException">
    /// The rule set is faulty, or a base is more than a <see cref="CompactDecision"/> holds.
    /// </exception>
    public Decision[] Decide(FactColumns cases, int block, int count, long? wage, int first, Func<int, string> pathOf)
    {
        Decision[] decisions = new Decision[count];
        for (int place = 0; place < count; place++)
        {
            int row = (block * FactColumns.BlockSize) + place;
            CaseFacts facts = CaseFacts.Read(_symbols.Facts, column => cases.Find(column, row), wage);
            CaseReading reading = new(set, kind, facts, pathOf(first + place));
            Rational yuan = reading.Base ?? Rational.Zero;
            decisions[place] =
                yuan > MostYuan || yuan < -MostYuan
                    ? throw new RuleSetDefectException(set.Id, pathOf(first + place), Defects.LargeBase)
                    : new Decision(reading.Decided, yuan.ToDecimal() * Fen.PerYuan);
        }

        return decisions;
    }
}
