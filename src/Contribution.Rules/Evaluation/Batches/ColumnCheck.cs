using System.Numerics;
using Contribution.Rules.Evaluation.Columns;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation.Batches;

/// <summary>Checks that the columns hold values in the ranges of their facts, and only persons that a rule set covers.</summary>
internal sealed class ColumnCheck
{
    private static readonly CaseSymbols Symbols = CaseSymbols.Persons;
    private static readonly int Category = Symbols.PlaceOf("person.category");
    private static readonly int Kind = Symbols.PlaceOf("employer.kind");

    private static readonly int Correction = Symbols.PlaceOf("person.correction");

    private readonly RuleSet _set;
    private readonly bool _readsCorrection;
    private readonly int[] _columns;
    private readonly (long Least, long Most)[] _ranges;

    /// <summary>A check for a rule set.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="reads">The columns that its rules read.</param>
    public ColumnCheck(RuleSet set, IEnumerable<int> reads)
    {
        _set = set;
        _columns = [.. reads.Union([Category, Kind]).Order()];
        _readsCorrection = _columns.Contains(Correction);
        _ranges = Array.ConvertAll(_columns, column => RangeOf(Symbols.All[column]));
    }

    /// <summary>Checks a block.</summary>
    /// <exception cref="ArgumentException">A value is out of range, or a person is not covered.</exception>
    public void Check(FactColumns persons, int block, int count)
    {
        int from = block * FactColumns.BlockSize;
        ulong asked = ulong.MaxValue >> (FactColumns.BlockSize - count);
        for (int place = 0; place < _columns.Length; place++)
        {
            int column = _columns[place];
            (long least, long most) = _ranges[place];
            ReadOnlySpan<long> values = persons.ValuesOf(column).AsSpan(from, FactColumns.BlockSize);
            ulong known = Symbols.All[column].MayBeUnknown ? persons.KnownOf(column)[block] : ulong.MaxValue;
            ulong outside = Kernels.Greater(values, most, count) | ~Kernels.Greater(values, least - 1, count);
            if ((outside & known & asked) is not 0 and ulong wrong)
            {
                int row = BitOperations.TrailingZeroCount(wrong);
                throw new ArgumentException(
                    $"person {from + row}: {Symbols.All[column].Name} is {values[row]}, not {least} … {most}",
                    nameof(persons)
                );
            }
        }

        if (_readsCorrection)
        {
            CheckCorrections(persons, block, count);
        }

        CoverageTable coverage = _set.Coverage;
        ReadOnlySpan<long> categories = persons.ValuesOf(Category).AsSpan(from, count);
        ReadOnlySpan<long> kinds = persons.ValuesOf(Kind).AsSpan(from, count);
        for (int row = 0; row < count; row++)
        {
            if (((coverage.CategoriesWith(kinds[row]) >> (int)categories[row]) & 1) == 0)
            {
                throw new ArgumentException(
                    $"{_set.Id} does not cover {(PersonCategory)categories[row]} at {from + row}",
                    nameof(persons)
                );
            }
        }
    }

    /// <summary>A correction needs the base that it corrects.</summary>
    private static void CheckCorrections(FactColumns persons, int block, int count)
    {
        ulong without = PersonChecks.CorrectionsWithoutBase(persons, block, count);
        if (without != 0)
        {
            int row = (block * FactColumns.BlockSize) + BitOperations.TrailingZeroCount(without);
            throw new ArgumentException(
                $"person {row}: a correction without the base that it corrects",
                nameof(persons)
            );
        }
    }

    private static (long Least, long Most) RangeOf(Symbol symbol) =>
        symbol.Type.IsChoice
            ? (0, symbol.Type.Choices.Length - 1)
            : Vocabulary
                .PersonFacts.Where(fact => fact.Symbol == symbol)
                .Select(fact => fact.Range)
                .Concat(Vocabulary.EmployerFacts.Where(fact => fact.Symbol == symbol).Select(fact => fact.Range))
                .Select(range => ((long)(range.Least * symbol.Grain), (long)(range.Most * symbol.Grain)))
                .Single();
}
