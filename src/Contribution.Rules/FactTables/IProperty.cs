namespace Contribution.Rules.FactTables;

/// <summary>
/// Access to a property of a person or an employer. Each property is a type, so that a loop over many owners is compiled
/// for it. Reading takes an object: code that is generic over the owner's class is shared, and would look each call up.
/// </summary>
internal interface IProperty<TOwner, TValue>
{
    /// <summary>The value.</summary>
    /// <exception cref="InvalidCastException">The property is not one of the owner's.</exception>
    static abstract TValue Get(object owner);

    /// <summary>The owner with another value.</summary>
    static abstract TOwner With(TOwner owner, TValue value);
}
