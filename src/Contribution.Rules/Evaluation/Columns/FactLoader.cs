using System.Collections.Immutable;
using Contribution.Rules.FactTables;

namespace Contribution.Rules.Evaluation.Columns;

/// <summary>
/// Reads facts of up to 64 owners from their objects into columns: the <see cref="Amounts"/> of one owner after the other,
/// and one property after the other, each in a loop as tight as if it were written for it alone. The values of properties
/// are checked as they are read, those that no rule reads too.
/// </summary>
internal sealed class FactLoader<TOwner>
    where TOwner : class
{
    private readonly PropertyFact<TOwner>[] _properties;
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
        Amounts = new AmountLoader(
            [
                .. table
                    .Where(fact => fact.Place is not null && reads.Contains(symbols.PlaceOf(fact.Symbol)))
                    .Select(fact => (symbols.PlaceOf(fact.Symbol), fact.Place!.Value)),
            ],
            into
        );

        // Counts and choices are checked even where no rule reads them.
        _properties =
        [
            .. table
                .OfType<PropertyFact<TOwner>>()
                .Where(fact =>
                    fact.Kind is ValueKind.Count or ValueKind.Choice || reads.Contains(symbols.PlaceOf(fact.Symbol))
                ),
        ];
        int[] columns = Array.ConvertAll(_properties, fact => symbols.PlaceOf(fact.Symbol));
        _values = Array.ConvertAll(
            columns,
            column => column < 0 ? new long[FactColumns.BlockSize] : into.ValuesOf(column)
        );
        _known = Array.ConvertAll(columns, column => column < 0 ? new ulong[1] : into.KnownOf(column));
    }

    /// <summary>Reads the amounts.</summary>
    public AmountLoader Amounts { get; }

    /// <summary>Reads the properties of owners into the first block.</summary>
    /// <returns>A bit for each owner with a value out of range; its value in the column has no meaning.</returns>
    public ulong LoadProperties(ReadOnlySpan<TOwner> owners)
    {
        ulong unsound = 0;
        for (int index = 0; index < _properties.Length; index++)
        {
            _known[index][0] = _properties[index].ReadColumn(owners, _values[index], ref unsound);
        }

        return unsound;
    }
}
