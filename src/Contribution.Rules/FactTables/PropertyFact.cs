using Contribution.Rules.Language;

namespace Contribution.Rules.FactTables;

/// <summary>A fact that is a property of its own: a count, a choice or a truth value. Amounts lie side by side in their owner.</summary>
/// <param name="name">The name in JSON, and in expressions behind the owner's.</param>
/// <param name="symbol">The fact in expressions.</param>
internal abstract class PropertyFact<TOwner>(string name, Symbol symbol) : ValueFact<TOwner>(name, symbol)
    where TOwner : class
{
    /// <summary>Reads the fact of up to 64 owners into a column.</summary>
    /// <param name="owners">The owners.</param>
    /// <param name="values">Takes the values.</param>
    /// <param name="unsound">Takes a bit for each owner whose value is out of range.</param>
    /// <returns>A bit for each owner whose fact is known.</returns>
    public abstract ulong ReadColumn(ReadOnlySpan<TOwner> owners, Span<long> values, ref ulong unsound);
}
