namespace Contribution.Rules.FactTables;

/// <summary>
/// Access to a property of a person or an employer. Each property is a type, so that a loop over many owners is compiled
/// for it.
/// </summary>
/// <remarks>
/// Not generic over the owner's class, and so apart from <see cref="IProperty{TOwner,TValue}"/>: code that is generic over a
/// class is shared, and would look each call up. Reading the objects of a batch took a seventh longer so.
/// </remarks>
internal interface IReadable<TValue>
{
    /// <summary>The value.</summary>
    /// <exception cref="InvalidCastException">The property is not one of the owner's.</exception>
    static abstract TValue Get(object owner);
}
