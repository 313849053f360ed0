using System.Runtime.CompilerServices;
using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Language;

namespace Contribution.Rules.FactTables;

/// <summary>One value of an enumeration; always known.</summary>
/// <param name="name">The name in JSON.</param>
/// <param name="more">Names that expressions know beside those of the enumeration.</param>
internal sealed class ChoiceFact<TOwner, TProperty, TChoice>(string name, params string[] more)
    : PropertyFact<TOwner>(
        name,
        new Symbol(
            InExpressions(name),
            DataType.Choice(InExpressions(name), ChoiceNames.Of(typeof(TChoice)).Concat(more))
        )
    )
    where TOwner : class
    where TProperty : struct, IProperty<TOwner, TChoice>
    where TChoice : struct, Enum
{
    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Choice;

    /// <inheritdoc/>
    public override (decimal Least, decimal Most) Range => (0, ChoiceNames.Of(typeof(TChoice)).Length - 1);

    /// <inheritdoc/>
    public override long? Read(TOwner owner) => Ordinal(TProperty.Get(owner));

    /// <inheritdoc/>
    public override TOwner With(TOwner owner, decimal? value) =>
        value is decimal ordinal ? TProperty.With(owner, Unsafe.BitCast<int, TChoice>((int)ordinal)) : owner;

    /// <inheritdoc/>
    public override RangeFault? FindFault(TOwner owner) => FaultOf(TProperty.Get(owner));

    /// <inheritdoc/>
    public override ulong ReadColumn(ReadOnlySpan<TOwner> owners, Span<long> values, ref ulong unsound)
    {
        ulong outside = 0;
        for (int index = 0; index < owners.Length; index++)
        {
            TChoice choice = TProperty.Get(owners[index]);
            values[index] = Ordinal(choice);
            if (!ChoiceNames.IsDefined(choice))
            {
                outside |= 1UL << index;
            }
        }

        unsound |= outside;
        return ulong.MaxValue;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TOwner owner, TOwner blank)
    {
        TChoice choice = TProperty.Get(owner);
        if (IsRequired || Ordinal(choice) != Ordinal(TProperty.Get(blank)))
        {
            writer.WriteString(Name, ChoiceNames.Of(choice));
        }
    }

    private static int Ordinal(TChoice choice) => Unsafe.BitCast<TChoice, int>(choice);

    private static RangeFault? FaultOf(TChoice choice) =>
        ChoiceNames.FindFault(choice, "") is Fault fault
            ? new RangeFault(fault.Code, fault.Found!, fault.Allowed!)
            : null;
}
