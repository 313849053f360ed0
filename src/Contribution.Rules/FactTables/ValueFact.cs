using Contribution.Rules.Language;

namespace Contribution.Rules.FactTables;

/// <summary>A fact with a value that fits a column: money in fen, a count, the ordinal of a choice, 0 and 1.</summary>
/// <param name="name">The name in JSON, and in expressions behind the owner's.</param>
/// <param name="symbol">The fact in expressions.</param>
internal abstract class ValueFact<TOwner>(string name, Symbol symbol) : Fact<TOwner>(name)
    where TOwner : class
{
    /// <summary>The fact in expressions.</summary>
    public Symbol Symbol => symbol;

    /// <summary>Whether rules may read it; else it is only carried.</summary>
    public bool IsForRules { get; init; } = true;

    /// <summary>The place among the owner's amounts; null for a property of its own.</summary>
    public virtual int? Place => null;

    /// <summary>The kind of the value.</summary>
    public abstract ValueKind Kind { get; }

    /// <summary>The least and the most that the value may be, in its unit.</summary>
    public abstract (decimal Least, decimal Most) Range { get; }

    /// <summary>
    /// The fact in whole grains of its symbol (fen for money), the ordinal of a choice, 0 or 1 for a truth value;
    /// null is not known.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Money is no whole number of fen in range.</exception>
    public abstract long? Read(TOwner owner);

    /// <summary>The owner with another value.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="value">Yuan, a count, the ordinal of a choice, 0 or 1; null is not known, or the default.</param>
    public abstract TOwner With(TOwner owner, decimal? value);

    /// <summary>Finds the fault of the value, without its path; null where there is none.</summary>
    public abstract RangeFault? FindFault(TOwner owner);
}
