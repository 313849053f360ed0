using Contribution.Rules.Facts;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Columns;

/// <summary>
/// Reads facts of persons from their objects into columns, one fact of up to 64 persons after the other: the objects
/// are in the processor's cache by then, and each loop is as tight as if it were written for its fact alone.
/// </summary>
internal sealed class PersonLoader
{
    private readonly ReadFact[] _facts;
    private readonly long[][] _values;
    private readonly ulong[][] _known;

    /// <summary>A loader of some columns.</summary>
    /// <param name="columns">The columns of the persons' facts that are read; those of other facts are passed over.</param>
    /// <param name="into">Takes the facts.</param>
    public PersonLoader(IEnumerable<int> columns, FactColumns into)
    {
        int[] own = [.. columns.Where(column => PersonProperties.Readers.ContainsKey(NameOf(column)))];
        _facts = Array.ConvertAll(own, column => PersonProperties.Readers[NameOf(column)]);
        _values = Array.ConvertAll(own, into.ValuesOf);
        _known = Array.ConvertAll(own, into.KnownOf);
    }

    /// <summary>Reads one fact of persons.</summary>
    /// <param name="persons">Up to 64 persons.</param>
    /// <param name="values">Takes the values.</param>
    /// <returns>A bit for each person whose fact is known.</returns>
    internal delegate ulong ReadFact(ReadOnlySpan<PersonFacts> persons, Span<long> values);

    /// <summary>Reads up to 64 persons into the first block.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Money is no whole number of fen in range.</exception>
    public void Load(ReadOnlySpan<PersonFacts> persons)
    {
        for (int place = 0; place < _facts.Length; place++)
        {
            _known[place][0] = _facts[place](persons, _values[place]);
        }
    }

    /// <summary>Reads an amount of money.</summary>
    internal static ulong ReadMoney<T>(ReadOnlySpan<PersonFacts> persons, Span<long> values)
        where T : struct, IPersonMoney
    {
        ulong known = 0;
        for (int index = 0; index < persons.Length; index++)
        {
            decimal? yuan = T.Read(persons[index]);
            if (yuan.HasValue)
            {
                values[index] = Fen.Of(yuan.GetValueOrDefault());
                known |= 1UL << index;
            }
        }

        return known;
    }

    /// <summary>Reads a count, the ordinal of a choice, or 0 and 1 for a truth value.</summary>
    internal static ulong ReadWhole<T>(ReadOnlySpan<PersonFacts> persons, Span<long> values)
        where T : struct, IPersonWhole
    {
        ulong known = 0;
        for (int index = 0; index < persons.Length; index++)
        {
            int? whole = T.Read(persons[index]);
            values[index] = whole.GetValueOrDefault();
            known |= whole.HasValue ? 1UL << index : 0;
        }

        return known;
    }

    private static string NameOf(int column) => CaseSymbols.Persons.All[column].Name;
}
