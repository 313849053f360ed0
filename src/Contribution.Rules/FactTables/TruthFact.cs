using System.Text.Json;
using Contribution.Rules.Language;

namespace Contribution.Rules.FactTables;

/// <summary>Yes or no; always known.</summary>
internal sealed class TruthFact<TOwner, TProperty>(string name)
    : PropertyFact<TOwner>(name, new Symbol(InExpressions(name), DataType.Truth))
    where TOwner : class
    where TProperty : struct, IProperty<TOwner, bool>
{
    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Truth;

    /// <inheritdoc/>
    public override (decimal Least, decimal Most) Range => (0, 1);

    /// <inheritdoc/>
    public override long? Read(TOwner owner) => TProperty.Get(owner) ? 1 : 0;

    /// <inheritdoc/>
    public override TOwner With(TOwner owner, decimal? value) =>
        value is decimal truth ? TProperty.With(owner, truth != 0) : owner;

    /// <inheritdoc/>
    public override RangeFault? FindFault(TOwner owner) => null;

    /// <inheritdoc/>
    public override ulong ReadColumn(ReadOnlySpan<TOwner> owners, Span<long> values, ref ulong unsound)
    {
        for (int index = 0; index < owners.Length; index++)
        {
            values[index] = TProperty.Get(owners[index]) ? 1 : 0;
        }

        return ulong.MaxValue;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TOwner owner, TOwner blank)
    {
        if (TProperty.Get(owner) != TProperty.Get(blank))
        {
            writer.WriteBoolean(Name, TProperty.Get(owner));
        }
    }
}
