using System.Collections.Immutable;
using Contribution.Rules.FactTables;

namespace Contribution.Rules.Evaluation.Columns;

/// <summary>
/// Reads facts of up to 64 owners from their objects into columns, one fact after the other: each loop is as tight as if
/// it were written for its fact alone. The values are checked as they are read, those that no rule reads too.
/// </summary>
internal sealed class FactLoader<TOwner>
    where TOwner : class
{
    private readonly ValueFact<TOwner>[] _facts;
    private readonly long[][] _values;
    private readonly ulong[][] _known;

    /// <summary>A loader.</summary>
    /// <param name="table">The facts.</param>
    /// <param name="symbols">The columns.</param>
    /// <param name="reads">Those that are read.</param>
    /// <param name="into">Takes the facts.</param>
    public FactLoader(
        ImmutableArray<ValueFact<TOwner>> table,
        CaseSymbols symbols,
        IReadOnlyCollection<int> reads,
        FactColumns into
    )
    {
        // Counts and choices are checked even where no rule reads them.
        _facts =
        [
            .. table.Where(fact =>
                fact.Kind is ValueKind.Count or ValueKind.Choice || reads.Contains(symbols.PlaceOf(fact.Symbol))
            ),
        ];
        int[] columns = Array.ConvertAll(_facts, fact => symbols.PlaceOf(fact.Symbol));
        _values = Array.ConvertAll(
            columns,
            column => column < 0 ? new long[FactColumns.BlockSize] : into.ValuesOf(column)
        );
        _known = Array.ConvertAll(columns, column => column < 0 ? new ulong[1] : into.KnownOf(column));
    }

    /// <summary>Reads owners into the first block.</summary>
    /// <returns>A bit for each owner with a value out of range; its value in the column has no meaning.</returns>
    public ulong Load(ReadOnlySpan<TOwner> owners)
    {
        ulong unsound = 0;
        for (int place = 0; place < _facts.Length; place++)
        {
            _known[place][0] = _facts[place].ReadColumn(owners, _values[place], ref unsound);
        }

        return unsound;
    }
}
