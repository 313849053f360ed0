namespace Contribution.Rules.FactTables;

/// <summary>Access to a property of an owner.</summary>
internal interface IProperty<TOwner, TValue> : IReadable<TValue>
{
    /// <summary>The owner with another value.</summary>
    static abstract TOwner With(TOwner owner, TValue value);
}
