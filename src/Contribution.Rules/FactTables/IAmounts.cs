using Contribution.Rules.Numbers;

namespace Contribution.Rules.FactTables;

/// <summary>
/// Access to the amounts of a person or an employer. Reading takes an object, as in <see cref="IReadable{TValue}"/>.
/// </summary>
internal interface IAmounts<TOwner>
{
    /// <summary>The amounts.</summary>
    static abstract ref readonly Amounts Get(object owner);

    /// <summary>The owner with another amount.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="place">The place of the amount.</param>
    /// <param name="yuan">The amount; null is not known.</param>
    static abstract TOwner With(TOwner owner, int place, decimal? yuan);
}
